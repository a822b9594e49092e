import { ButtonStyle, Component, InteractionKind, Permission, SELECT_KINDS } from './constants.ts';
import type { Core } from './core.ts';
import { type ResolvedIds, resolvedData } from './interactionPayload.ts';
import type { Invocation } from './invocation.ts';
import { asList, asNumber, asObject, asString, type JsonObject, toJson } from './json.ts';
import type { ChannelState, MessageState } from './model.ts';
import { can } from './permissions.ts';
import { type Prepared, refusal, sendInteraction } from './sendInteraction.ts';
import { childrenOf } from './validateComponents.ts';

/** A user presses a button. */
export function pressButton(core: Core, userId: string, message: MessageState, customId: string): Invocation {
	return send(core, userId, message, customId, (button) => {
		if (button.type !== Component.button || button.style === ButtonStyle.link) {
			return refusal('no-such-component', `"${customId}" is not a button that sends anything`);
		}
		return { data: { component_type: button.type, custom_id: customId, id: button.id } };
	});
}

/** A user picks from a select menu. */
export function pickValues(
	core: Core,
	userId: string,
	message: MessageState,
	customId: string,
	values: readonly string[],
): Invocation {
	return send(core, userId, message, customId, (select, channel) => {
		const fault = selectFault(select, values);
		if (fault !== null) return refusal('invalid-value', `"${customId}": ${fault}`);
		const resolved = resolvedData(core, channel, selectedIds(core, asNumber(select.type), values));
		return {
			data: {
				component_type: select.type,
				custom_id: customId,
				id: select.id,
				values,
				...(resolved === undefined ? {} : { resolved }),
			},
		};
	});
}

/** Why a select menu would not take the values, or null. */
export function selectFault(select: JsonObject, values: readonly string[]): string | null {
	if (!SELECT_KINDS.includes(asNumber(select.type))) return 'is not a select menu';
	const min = asNumber(select.min_values, 1);
	const max = asNumber(select.max_values, 1);
	if (values.length < min || values.length > max) return `takes ${min} to ${max} values, got ${values.length}`;
	if (select.type !== Component.stringSelect) return null;
	const offered = asList(select.options).map((option) => asString(asObject(option).value));
	const wrong = values.find((value) => !offered.includes(value));
	return wrong === undefined ? null : `does not offer "${wrong}"`;
}

/** Which ids a menu's values are. */
export function selectedIds(core: Core, type: number, values: readonly string[]): ResolvedIds {
	const users = values.filter((value) => core.world.users.has(value));
	switch (type) {
		case Component.userSelect:
			return { users };
		case Component.roleSelect:
			return { roles: values };
		case Component.channelSelect:
			return { channels: values };
		case Component.mentionableSelect:
			return { users, roles: values.filter((value) => !users.includes(value)) };
		default:
			return {};
	}
}

/** The component with that custom id, at any depth. */
export function findComponent(components: readonly JsonObject[], customId: string): JsonObject | undefined {
	for (const component of components) {
		if (component.custom_id === customId) return component;
		const inside = findComponent(childrenOf(component), customId);
		if (inside !== undefined) return inside;
	}
	return undefined;
}

function send(
	core: Core,
	userId: string,
	message: MessageState,
	customId: string,
	prepare: (component: JsonObject, channel: ChannelState) => Prepared,
): Invocation {
	const channel = core.world.channels.get(message.channelId);
	if (channel === undefined) throw new Error(`Failed to use "${customId}": channel ${message.channelId} is gone.`);
	const spec = { type: InteractionKind.component, userId, channel, sourceMessageId: message.id };
	const component = findComponent(asList(toJson(message.components)).map(asObject), customId);
	if (!sees(core, userId, channel, message)) {
		return sendInteraction(core, spec, refusal('cannot-see', `user ${userId} does not see message ${message.id}`));
	}
	if (component === undefined) {
		const reason = `message ${message.id} has no component "${customId}"`;
		return sendInteraction(core, spec, refusal('no-such-component', reason));
	}
	if (component.disabled === true) {
		return sendInteraction(core, spec, refusal('disabled', `component "${customId}" is disabled`));
	}
	return sendInteraction(core, spec, prepare(component, channel));
}

function sees(core: Core, userId: string, channel: ChannelState, message: MessageState): boolean {
	if (message.deleted || !can(core.world, channel, userId, Permission.viewChannel)) return false;
	return message.ephemeralFor === null || message.ephemeralFor === userId;
}
