import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import { Limit, MessageFlag } from './constants.ts';
import { FormErrors } from './formErrors.ts';
import { asList, asNumber, asObject, asString, isObject, type Json, type JsonObject } from './json.ts';
import { validateComponents } from './validateComponents.ts';
import { validateEmbeds } from './validateEmbeds.ts';

/** A message body that has passed the checks. A field the body left out is undefined. */
export interface MessageDraft {
	readonly content: string | undefined;
	readonly embeds: readonly APIEmbed[] | undefined;
	readonly components: readonly APIMessageTopLevelComponent[] | undefined;
	readonly flags: number | undefined;
	readonly allowedMentions: Json | undefined;
	/** Descriptions by attachment id, and which existing attachments an edit keeps (undefined: all). */
	readonly attachments: readonly JsonObject[] | undefined;
	readonly nonce: string | number | null;
}

const ALLOWED_PARSE = ['everyone', 'users', 'roles'];

/**
 * Checks the body of a message against Discord's limits; throws 50035 with every fault found.
 *
 * @param currentFlags - the flags of the message being edited; 0 for a new one
 */
export function validateMessage(body: JsonObject, currentFlags = 0): MessageDraft {
	const errors = new FormErrors();
	const flags = typeof body.flags === 'number' ? body.flags : undefined;
	const v2 = (((flags ?? 0) | currentFlags) & MessageFlag.isComponentsV2) !== 0;

	const content = errors.string(body, 'content', [], { max: Limit.content });
	const embeds = validateEmbeds(body, errors, []);
	const components = validateComponents(body, errors, v2);
	if (v2) refuseLegacyFields(body, errors);
	validateAllowedMentions(body, errors);
	const attachments = errors.objects(body, 'attachments', [], Limit.attachments);
	attachments.forEach((attachment, index) => {
		errors.string(attachment, 'description', ['attachments', index], { max: Limit.attachmentDescription });
	});
	if (typeof body.nonce === 'string') errors.string(body, 'nonce', [], { max: Limit.nonce });
	errors.throwIfAny();

	return {
		content: body.content === undefined ? undefined : content,
		// Validated above: from here on they have Discord's types.
		embeds: body.embeds === undefined ? undefined : embeds.map((embed) => ({ type: 'rich', ...embed }) as APIEmbed),
		components:
			body.components === undefined ? undefined : (components as unknown as readonly APIMessageTopLevelComponent[]),
		flags,
		allowedMentions: body.allowed_mentions,
		attachments: body.attachments === undefined ? undefined : attachments,
		nonce: typeof body.nonce === 'string' || typeof body.nonce === 'number' ? body.nonce : null,
	};
}

function refuseLegacyFields(body: JsonObject, errors: FormErrors): void {
	const used = {
		content: asString(body.content) !== '',
		embeds: asList(body.embeds).length > 0,
		poll: isObject(body.poll),
		sticker_ids: asList(body.sticker_ids).length > 0,
	};
	for (const [field, isUsed] of Object.entries(used)) {
		if (!isUsed) continue;
		errors.add(
			[field],
			'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
			`The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
		);
	}
}

function validateAllowedMentions(body: JsonObject, errors: FormErrors): void {
	if (body.allowed_mentions == null) return;
	const allowed = asObject(body.allowed_mentions);
	const parse = asList(allowed.parse).map((item) => asString(item));
	parse.forEach((kind, index) => {
		if (!ALLOWED_PARSE.includes(kind)) errors.choices(['allowed_mentions', 'parse', index], ALLOWED_PARSE);
	});
	for (const key of ['users', 'roles'] as const) {
		const ids = asList(allowed[key]);
		if (ids.length > Limit.mentionIds) {
			errors.add(['allowed_mentions', key], 'BASE_TYPE_MAX_LENGTH', `Must be ${Limit.mentionIds} or fewer in length.`);
		}
		// The documentation contradicts itself on an empty list; it is let through here.
		if (parse.includes(key) && ids.length > 0) {
			errors.add(
				['allowed_mentions'],
				'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
				`parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`,
			);
		}
	}
}

/** A deferred answer takes the EPHEMERAL flag and no other; throws 50035. */
export function validateDeferFlags(data: JsonObject): number {
	const flags = asNumber(data.flags);
	if ((flags & ~MessageFlag.ephemeral) === 0) return flags;
	const errors = new FormErrors();
	errors.add(
		['data', 'flags'],
		'BITFIELD_TYPE_INVALID',
		`A deferred response accepts only the EPHEMERAL flag (${MessageFlag.ephemeral}), got ${flags}.`,
	);
	errors.throwIfAny();
	return 0;
}
