import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/import/readArticles.ts';
import { linesOf, readAll, readOne } from './read.ts';

const problemsOf = (text: string, name: string) => {
	const reading = readArticles({ name, bytes: Buffer.from(text) });
	return 'problems' in reading ? reading.problems : [];
};

describe('plain text', () => {
	it('joins the lines that a program broke, and keeps paragraphs, headline and heading apart', () => {
		const article = readOne(
			[
				'Harbour deal signed after a long night of talks',
				'',
				'By Jane Doe and John Roe',
				'',
				'HANOI, Aug 20 (Reuters) - The two ports of Alba and Bora signed',
				'a deal for the harbour on Tuesday after a night of talks, the',
				'mayor said.',
				'',
				'What comes next',
				'',
				'The deal was signed in the hall of Alba, where the tea-',
				'drinkers of the town meet, and it costs 1.2 million in all.',
			].join('\n'),
		);
		expect(article.title).toBe('Harbour deal signed after a long night of talks');
		expect(linesOf(article)).toEqual([
			'The two ports of Alba and Bora signed a deal for the harbour on Tuesday after a night of talks, the mayor said.',
			'# What comes next',
			'The deal was signed in the hall of Alba, where the tea-drinkers of the town meet, and it costs 1.2 million in all.',
		]);
		expect(article.dropped.map(({ what, line }) => [what, line])).toEqual([
			['headline', 1],
			['byline', 3],
			['dateline', 5],
		]);
	});

	it('takes each line for a paragraph where nobody broke them', () => {
		const article = readOne(
			'Harbour deal signed\nIt rained in Alba.\nThe mayor of the town was content with it.\nIt stopped.\n',
		);
		expect(linesOf(article)).toEqual([
			'It rained in Alba.',
			'The mayor of the town was content with it.',
			'It stopped.',
		]);
	});

	it('reads the fields above the text', () => {
		const article = readOne(
			'Title: A quiet day\nSource: Alba Post | 2031-03-04 22:15:30 | Editor: huaxia\nURL: https://a.example/1\n\nIt rained.',
		);
		expect(article).toMatchObject({
			title: 'A quiet day',
			publisher: 'Alba Post',
			date: '2031-03-04',
			url: 'https://a.example/1',
			guessed: [],
		});
		expect(linesOf(article)).toEqual(['It rained.']);
	});

	it('keeps a list of facts as text, and takes no mark of a list for a word', () => {
		const article = readOne('The harbour in figures.\n\nShips: 400\n\nToll: 3%\n\n• The quay is new.\n\n• It is long.');
		expect(linesOf(article)).toEqual([
			'The harbour in figures.',
			'Ships: 400',
			'Toll: 3%',
			'The quay is new.',
			'It is long.',
		]);
	});

	it('drops a heading that no text stands under', () => {
		const article = readOne('It rained.\n\nWhat comes next\n\nIt stopped.\n\nJane Doe');
		expect(linesOf(article)).toEqual(['It rained.', '# What comes next', 'It stopped.', 'Jane Doe']);
	});

	it('reads a text in Vietnamese and one in Chinese', () => {
		const vietnamese = readOne(
			'Hai cảng ký thỏa thuận\nNgày 4 tháng 3 năm 2031\nHÀ NỘI — Hai cảng đã ký thỏa thuận hôm thứ Ba.\nXem thêm: Mười năm thỏa thuận cũ\nThỏa thuận có hiệu lực từ tháng Năm./.\nẢnh: TTXVN',
		);
		expect(vietnamese).toMatchObject({ title: 'Hai cảng ký thỏa thuận', date: '2031-03-04' });
		expect(linesOf(vietnamese)).toEqual([
			'Hai cảng đã ký thỏa thuận hôm thứ Ba.',
			'Thỏa thuận có hiệu lực từ tháng Năm.',
		]);
		const chinese = readOne(
			'两港签署协议\n新华社北京3月4日电（记者 李华）两个港口4日签署协议。\n协议自5月起生效。（完）\n责任编辑：李华',
		);
		expect(chinese).toMatchObject({ title: '两港签署协议', publisher: '新华社', date: null });
		expect(linesOf(chinese)).toEqual(['两个港口4日签署协议。', '协议自5月起生效。']);
	});
});

describe('HTML', () => {
	const page = [
		'<!DOCTYPE html><html><head><title>Harbour deal signed | The Alba Post</title>',
		'<meta property="og:site_name" content="The Alba Post">',
		'<meta property="article:published_time" content="2031-03-04T23:30:00+07:00">',
		'<link rel="canonical" href="https://alba.example/harbour">',
		'<script>var text = "<p>This is a program, and no report.</p>";</script><style>p { color: red }</style></head>',
		'<body class="nav-open has-sidebar"><header><h1>The Alba Post</h1><nav><a href="/w">World</a></nav></header>',
		'<div class="cookie-banner"><p>We use cookies, and you can turn them off at any time you like.</p></div>',
		'<main><article class="article-with-sidebar"><h1>Harbour deal signed</h1>',
		'<p class="byline">By <a href="/jane">Jane Doe</a></p>',
		'<figure><img src="x.jpg"><figcaption>The harbour on Monday.</figcaption></figure>',
		'<p>The two ports signed a <em>harbour deal</em> on Tuesday after a night of talks.</p>',
		'<p>It costs&nbsp;1.2 million, and it takes ef&shy;fect in May.<br>Nobody spoke against it.</p>',
		'<div class="related-articles"><h3>Related</h3><p><a href="/1">Ten years of the old deal, and what became of it.</a></p></div>',
		'<h2>What comes next</h2><blockquote><p>“We are content,” said Ann Poe.</p></blockquote>',
		'<ul><li>The first ships come in May.</li></ul><table><tr><td>Year</td><td>Ships</td></tr></table>',
		'<p><a href="/more">All news of the harbour</a></p><p hidden>Nobody sees this sentence.</p>',
		'<aside><p>This stands beside the report, and in full sentences too.</p></aside></article></main>',
		'<section class="comments"><p>I do not believe a word of what they say about this harbour.</p></section>',
		'<footer><p>© 2031 The Alba Post.</p></footer></body></html>',
	].join('\n');

	it('finds the report on a page, and what the page says of it', () => {
		const article = readOne(page, 'page.html');
		expect(article).toMatchObject({
			title: 'Harbour deal signed',
			publisher: 'The Alba Post',
			date: '2031-03-04',
			url: 'https://alba.example/harbour',
			guessed: [],
		});
		expect(linesOf(article)).toEqual([
			'The two ports signed a harbour deal on Tuesday after a night of talks.',
			'It costs 1.2 million, and it takes effect in May. Nobody spoke against it.',
			'# What comes next',
			'> “We are content,” said Ann Poe.',
			'The first ships come in May.',
		]);
	});

	it('lists what it left out with the line that it stands on', () => {
		const { dropped } = readOne(page, 'page.html');
		expect(dropped.map(({ what, line }) => [what, line])).toEqual([
			['page-part', 6],
			['page-part', 7],
			['headline', 8],
			['byline', 9],
			['caption', 10],
			['link', 13],
			['link', 13],
			['table', 15],
			['link', 16],
			['page-part', 17],
			['page-part', 18],
			['page-part', 19],
		]);
	});

	it('knows a page whatever its file is called', () => {
		expect(readOne(page, 'saved.txt').title).toBe('Harbour deal signed');
	});

	it('reads an old page that has line breaks and no paragraphs', () => {
		const html =
			'<html><body><a href=1>Home</a><div>Alba, 4 March 2031<br><br>The two ports signed a deal on Tuesday.<br><br>It rained.</div></body></html>';
		const article = readOne(html, 'old.html');
		expect(article.date).toBe('2031-03-04');
		expect(linesOf(article)).toEqual(['The two ports signed a deal on Tuesday.', 'It rained.']);
	});

	it('finds the report where a form, or an element with a telling name, holds the whole page', () => {
		const body =
			'<p>The two ports signed a deal on Tuesday after a night of talks.</p><p>It rained in Alba all night, and nobody minded it.</p>';
		for (const [open, close] of [
			['<form>', '</form>'],
			['<div class="social">', '</div>'],
			['<div id="sidebar-main">', '</div>'],
		]) {
			const article = readOne(`<html><body>${open}<h1>Rain</h1>${body}${close}</body></html>`, 'x.html');
			expect(linesOf(article)).toHaveLength(2);
		}
	});

	it('takes first sentences that are marked as a heading for text', () => {
		const lead =
			'The two ports signed a deal on Tuesday after a night of talks in the old hall of Alba. Nobody minded the rain.';
		expect(linesOf(readOne(`<h1>Rain</h1><h2>${lead}</h2><p>It rained.</p>`, 'x.html'))).toEqual([lead, 'It rained.']);
	});

	it('takes title, day and publisher from JSON-LD, and passes over a script of it that is malformed', () => {
		const data = {
			'@graph': [
				{
					'@type': 'NewsArticle',
					headline: 'A quiet day',
					datePublished: '2031-03-04',
					publisher: { name: 'Alba Post' },
				},
			],
		};
		const html = `<script type="application/ld+json">{"@type": </script><script type="application/ld+json">${JSON.stringify(data)}</script><p>It rained.</p>`;
		expect(readOne(html, 'x.html')).toMatchObject({ title: 'A quiet day', date: '2031-03-04', publisher: 'Alba Post' });
	});

	it('lists a day that only the first time on the page tells as a guess', () => {
		const { date, guessed } = readOne(
			'<p><time datetime="2031-03-04">a while ago</time></p><h1>Rain</h1><p>It rained.</p>',
			'x.html',
		);
		expect(date).toBe('2031-03-04');
		expect(guessed).toEqual([{ field: 'date', value: '2031-03-04', why: 'time-element', from: '2031-03-04' }]);
	});

	it('refuses a page without a report, and one that no browser would show', () => {
		expect(problemsOf('<html><body><nav><a href="/">Home</a></nav></body></html>', 'x.html')).toEqual([
			{ file: 'x.html', line: null, fault: { code: 'no-article' } },
		]);
		expect(problemsOf(`${'<div>'.repeat(100_000)}It rained.`, 'x.html')).toEqual([
			{ file: 'x.html', line: null, fault: { code: 'too-deep' } },
		]);
	});
});

describe('Markdown', () => {
	const text = [
		'---',
		'title: "Harbour deal: signed"',
		'date: 2031-03-04',
		'source: The Alba Post',
		'link: https://alba.example/harbour',
		'tags: [ports, ships]',
		'---',
		'',
		'# Harbour deal: signed',
		'',
		'![The harbour](x.jpg)',
		'*The harbour on Monday.*',
		'',
		'The two ports signed a **harbour deal** on [Tuesday](https://x.example) &amp; left.',
		'It costs 1.2 million.',
		'',
		'## What comes next',
		'',
		'> “We are content,” said Ann Poe.',
		'',
		'1. The first ships come in May.',
		'2. The toll falls.',
		'',
		'    An indented paragraph is text.',
		'',
		'```js',
		'code();',
		'```',
		'',
		'\\# This is a sentence.',
	].join('\n');

	it('reads front matter and text', () => {
		const article = readOne(text, 'report.md');
		expect(article).toMatchObject({
			title: 'Harbour deal: signed',
			publisher: 'The Alba Post',
			date: '2031-03-04',
			url: 'https://alba.example/harbour',
			guessed: [],
		});
		expect(linesOf(article)).toEqual([
			'The two ports signed a harbour deal on Tuesday & left. It costs 1.2 million.',
			'# What comes next',
			'> “We are content,” said Ann Poe.',
			'The first ships come in May.',
			'The toll falls.',
			'An indented paragraph is text.',
			'# This is a sentence.',
		]);
		expect(article.dropped.map(({ what, line }) => [what, line])).toEqual([
			['headline', 9],
			['caption', 12],
			['code', 26],
		]);
	});

	it('knows Markdown with front matter whatever the file is called', () => {
		expect(readOne(text, 'report.txt').title).toBe('Harbour deal: signed');
	});

	it('takes the first heading for the title, and says so', () => {
		expect(readOne('# Rain\n\nIt rained.', 'x.md')).toMatchObject({
			title: 'Rain',
			paragraphs: [{ text: 'It rained.' }],
		});
	});

	it('says on which line the front matter is faulty', () => {
		expect(problemsOf('---\ntitle: "Rain\ndate: 2031-03-04\n---\nIt rained.', 'x.md')).toMatchObject([
			{ file: 'x.md', line: expect.any(Number), fault: { code: 'bad-front-matter' } },
		]);
	});

	it('refuses quotes in quotes without end', () => {
		expect(problemsOf(`${'> '.repeat(20_000)}It rained.`, 'x.md')).toMatchObject([{ fault: { code: 'too-deep' } }]);
	});
});

describe('JSON', () => {
	it('reads a list of articles by any of the usual names, each with its line', () => {
		const text = `{"articles": [
  {"headline": "One", "datePublished": "2031-03-04T10:00:00Z", "body": "It rained.\\n\\nIt stopped.", "publisher": {"name": "Alba Post"}},
  {"title": "Two", "date": "03/04/2031", "content": "<p>It snowed.</p><p>It <b>melted</b>.</p>", "source": "https://b.example/2"}
]}`;
		const [one, two] = readAll(text, 'all.json');
		expect(one).toMatchObject({ line: 2, title: 'One', publisher: 'Alba Post', date: '2031-03-04', guessed: [] });
		expect(two).toMatchObject({ line: 3, title: 'Two', publisher: null, date: null, url: 'https://b.example/2' });
		expect(two?.guessed).toEqual([{ field: 'date', value: null, why: 'ambiguous-day', from: '03/04/2031' }]);
		expect([one, two].map((article) => article?.paragraphs.map(({ text }) => text))).toEqual([
			['It rained.', 'It stopped.'],
			['It snowed.', 'It melted.'],
		]);
	});

	it('reads one article a line, and passes over empty lines', () => {
		const articles = readAll(
			'{"title":"One","text":"It rained."}\n\n{"title":"Two","date":1930348800,"text":["It snowed.","It melted."]}\n',
			'all.jsonl',
		);
		expect(articles.map(({ title, line, date }) => [title, line, date])).toEqual([
			['One', 1, null],
			['Two', 3, '2031-03-04'],
		]);
	});

	it('knows JSON Lines in a file that is called JSON', () => {
		expect(
			readAll('{"title":"One","text":"It rained."}\n{"title":"Two","text":"It snowed."}', 'all.json'),
		).toHaveLength(2);
	});

	it('names the line of every fault, and reads none where one is faulty', () => {
		expect(problemsOf('{"title":"One","text":"It rained."}\n{"title":"Two"}\n{bad\n[1]\n', 'all.jsonl')).toEqual([
			{ file: 'all.jsonl', line: 2, fault: { code: 'no-text-field', fields: ['title'] } },
			{ file: 'all.jsonl', line: 3, fault: { code: 'bad-json', detail: expect.any(String) } },
			{ file: 'all.jsonl', line: 4, fault: { code: 'no-object' } },
		]);
		expect(problemsOf('{"title": "One",\n "text": }', 'one.json')).toMatchObject([
			{ line: 2, fault: { code: 'bad-json' } },
		]);
	});

	it('repeats nothing of a text that is no JSON', () => {
		expect(JSON.stringify(problemsOf('{"text": "a secret" "b"}', 'one.json'))).not.toContain('secret');
	});
});

describe('any file', () => {
	it('is refused when it is too large, by the name of its format', () => {
		const large = ' '.repeat(11 * 1024 * 1024);
		expect(problemsOf(large, 'x.txt')).toEqual([
			{ file: 'x.txt', line: null, fault: { code: 'too-large', size: large.length, limit: 10 * 1024 * 1024 } },
		]);
		expect(problemsOf(large, 'x.jsonl')).toMatchObject([{ fault: { code: 'empty' } }]);
	});

	it.each([
		['', 'empty'],
		[' \n\t\n', 'empty'],
		['* * *', 'no-article'],
		['%PDF-1.7', 'no-text'],
	])('is refused when it holds %j', (text, code) => {
		expect(problemsOf(text, 'x.txt')).toMatchObject([{ fault: { code } }]);
	});
});
