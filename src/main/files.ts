/** Settings, feedback and open questions, in the folder of what is kept. */
export const DATABASE_FILE = 'dateline.db';
