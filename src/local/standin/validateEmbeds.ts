import { Limit } from './constants.ts';
import type { FormErrors, FormPath } from './formErrors.ts';
import { asList, asObject, asString, type JsonObject } from './json.ts';

const LINK = ['http', 'https'];
const MEDIA = ['http', 'https', 'attachment'];

/** Checks the `embeds` of a message and gives back those that have something in them. */
export function validateEmbeds(body: JsonObject, errors: FormErrors, path: FormPath): readonly JsonObject[] {
	const embeds = errors.objects(body, 'embeds', path, Limit.embeds);
	let total = 0;
	embeds.forEach((embed, index) => {
		validateEmbed(embed, errors, [...path, 'embeds', index]);
		total += embedLength(embed);
	});
	if (total > Limit.embedTotal) {
		errors.add(
			[...path, 'embeds'],
			'MAX_EMBED_SIZE_EXCEEDED',
			`Embed size exceeds maximum size of ${Limit.embedTotal}`,
		);
	}
	return embeds.filter((embed) => Object.entries(embed).some(([key, value]) => key !== 'type' && value != null));
}

function validateEmbed(embed: JsonObject, errors: FormErrors, path: FormPath): void {
	errors.string(embed, 'title', path, { max: Limit.embedTitle });
	errors.string(embed, 'description', path, { max: Limit.embedDescription });
	errors.url(embed, 'url', path, LINK);
	errors.integer(embed, 'color', path, 0, 0xff_ff_ff);
	if (embed.timestamp != null && Number.isNaN(Date.parse(asString(embed.timestamp)))) {
		errors.add([...path, 'timestamp'], 'DATE_TIME_TYPE_PARSE', 'Could not parse the timestamp. Use ISO 8601.');
	}
	for (const key of ['image', 'thumbnail'] as const) {
		if (embed[key] != null) errors.url(asObject(embed[key]), 'url', [...path, key], MEDIA, true);
	}
	if (embed.footer != null) {
		const footer = asObject(embed.footer);
		errors.string(footer, 'text', [...path, 'footer'], { min: 1, max: Limit.embedFooter, required: true });
		errors.url(footer, 'icon_url', [...path, 'footer'], MEDIA);
	}
	if (embed.author != null) {
		const author = asObject(embed.author);
		errors.string(author, 'name', [...path, 'author'], { min: 1, max: Limit.embedAuthor, required: true });
		errors.url(author, 'url', [...path, 'author'], LINK);
		errors.url(author, 'icon_url', [...path, 'author'], MEDIA);
	}
	errors.objects(embed, 'fields', path, Limit.embedFields).forEach((field, index) => {
		const at = [...path, 'fields', index];
		errors.string(field, 'name', at, { min: 1, max: Limit.embedFieldName, required: true });
		errors.string(field, 'value', at, { min: 1, max: Limit.embedFieldValue, required: true });
	});
}

/** The characters of an embed that count towards the 6,000 of one message. */
function embedLength(embed: JsonObject): number {
	const texts = [
		embed.title,
		embed.description,
		asObject(embed.footer).text,
		asObject(embed.author).name,
		...asList(embed.fields).flatMap((field) => [asObject(field).name, asObject(field).value]),
	];
	return texts.reduce<number>((sum, text) => sum + asString(text).trim().length, 0);
}
