/**
 * `npm run bench`: what the bot costs, and other engines beside it. Figures to read, not a test.
 *
 *     npm run -s bench                                                     the shipped knowledge
 *     npm run -s bench -- --load SECONDS                                   a hundred questions a second, by Discord
 *     npm run -s bench -- --articles FILE [--questions FILE]               an archive of dated articles, beside other engines
 *     npm run -s bench -- --articles FILE [--questions FILE] --curve       the bot alone, from 1,000 to 1,000,000 sentences
 *
 * Both files are JSON Lines: articles `{id, url, title, date, text}`, questions `{question}`, with `{choices, answer}` where
 * it is to be told how many are answered rightly.
 */
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchArticles } from './benchArticles.ts';
import { benchCurve } from './benchCurve.ts';
import { benchLoad } from './benchLoad.ts';
import { benchShipped } from './benchShipped.ts';

const { values } = parseArgs({
	options: {
		articles: { type: 'string' },
		questions: { type: 'string' },
		curve: { type: 'boolean', default: false },
		load: { type: 'string' },
	},
});
const { articles, questions, curve, load } = values;
const missing = [articles, questions].find((file) => file !== undefined && !existsSync(file));
if (missing !== undefined || (articles === undefined && (curve || questions !== undefined))) {
	process.stderr.write(missing === undefined ? '--articles is needed.\n' : `There is no file ${missing}.\n`);
	process.stderr.write('Usage: npm run -s bench -- [--load SECONDS | --articles FILE [--questions FILE] [--curve]]\n');
	process.exit(1);
}
const processor = cpus()[0]?.model ?? 'unknown processor';
console.log(
	`Node ${process.version}, ${cpus().length} x ${processor}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, ${process.platform} ${process.arch}`,
);
if (load !== undefined) await benchLoad(Math.max(1, Math.min(600, Number(load) || 60)));
else if (articles === undefined) benchShipped();
else if (curve) benchCurve(articles, questions);
else benchArticles(articles, questions);
