/** Ends quietly when whoever reads the output has read enough: `npm run ask | head`. */
export function endWithPipe(): void {
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit(0);
	});
}
