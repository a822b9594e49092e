import { Component, InteractionKind, SELECT_KINDS } from './constants.ts';
import type { Core } from './core.ts';
import { resolvedData } from './interactionPayload.ts';
import type { Refusal } from './interactionState.ts';
import type { Invocation } from './invocation.ts';
import { asList, asNumber, asObject, asString, type JsonObject } from './json.ts';
import type { ChannelState } from './model.ts';
import { type Prepared, refusal, sendInteraction } from './sendInteraction.ts';
import { findComponent, selectedIds, selectFault } from './useComponent.ts';

/** What a user enters in a modal, by custom id: text, the values of a menu, or a tick. */
export type ModalValues = Readonly<Record<string, string | readonly string[] | boolean>>;

type ModalValue = ModalValues[string];

/** A user sends off the modal that an interaction opened. */
export function sendModal(core: Core, userId: string, opener: Invocation, values: ModalValues): Invocation {
	const channel = core.world.channels.get(opener.channelId);
	if (channel === undefined) throw new Error(`Failed to submit the modal: channel ${opener.channelId} is gone.`);
	const spec = {
		type: InteractionKind.modalSubmit,
		userId,
		channel,
		sourceMessageId: core.interactions.get(opener.id)?.sourceMessageId ?? null,
	};
	return sendInteraction(core, spec, prepareModal(core, userId, opener, values, channel));
}

function prepareModal(
	core: Core,
	userId: string,
	opener: Invocation,
	values: ModalValues,
	channel: ChannelState,
): Prepared {
	const { modal } = opener;
	if (modal === null || opener.userId !== userId) {
		return refusal('no-modal', `interaction ${opener.id} opened no modal for user ${userId}`);
	}
	const components = asList(modal.components).map(asObject);
	const stray = Object.keys(values).find((customId) => findComponent(components, customId) === undefined);
	if (stray !== undefined) return refusal('no-such-component', `the modal has no field "${stray}"`);
	const ids: { users: string[]; roles: string[]; channels: string[] } = { users: [], roles: [], channels: [] };
	const filled: object[] = [];
	for (const [index, component] of components.entries()) {
		const wire = fillTopLevel(core, component, index + 1, values, ids);
		if ('refusal' in wire) return wire;
		filled.push(wire.component);
	}
	const resolved = resolvedData(core, channel, ids);
	return {
		data: {
			custom_id: asString(modal.custom_id),
			components: filled,
			...(resolved === undefined ? {} : { resolved }),
		},
	};
}

function fillTopLevel(
	core: Core,
	component: JsonObject,
	id: number,
	values: ModalValues,
	ids: { readonly users: string[]; readonly roles: string[]; readonly channels: string[] },
): { readonly component: object } | { readonly refusal: Refusal } {
	if (component.type === Component.textDisplay) return { component: { type: component.type, id } };
	const isRow = component.type === Component.actionRow;
	const field = isRow ? asObject(asList(component.components)[0]) : asObject(component.component);
	const value = values[asString(field.custom_id)];
	const fault = fieldFault(field, value);
	if (fault !== null) return refusal('invalid-value', `"${asString(field.custom_id)}": ${fault}`);
	const selected = selectedIds(core, asNumber(field.type), listOf(value));
	ids.users.push(...(selected.users ?? []));
	ids.roles.push(...(selected.roles ?? []));
	ids.channels.push(...(selected.channels ?? []));
	const wire = { type: field.type, id: id + 100, custom_id: field.custom_id, ...wireValue(field, value) };
	return {
		component: isRow ? { type: component.type, id, components: [wire] } : { type: component.type, id, component: wire },
	};
}

function wireValue(field: JsonObject, value: ModalValue | undefined): object {
	switch (asNumber(field.type)) {
		case Component.textInput:
			// A field nobody touched is sent with what the bot had put in.
			return { value: typeof value === 'string' ? value : asString(field.value) };
		case Component.checkbox:
			return { value: value === true };
		case Component.radioGroup:
			return { value: typeof value === 'string' ? value : null };
		default:
			return { values: listOf(value) };
	}
}

/** Why the modal could not be sent with this value, or null. */
function fieldFault(field: JsonObject, value: ModalValue | undefined): string | null {
	const type = asNumber(field.type);
	const required = field.required !== false;
	if (type === Component.textInput) {
		const text = typeof value === 'string' ? value : asString(field.value);
		if (text === '') return required ? 'is required' : null;
		const min = asNumber(field.min_length, 0);
		const max = asNumber(field.max_length, 4_000);
		return text.length < min || text.length > max ? `takes ${min} to ${max} characters, got ${text.length}` : null;
	}
	if (!SELECT_KINDS.includes(type)) return null;
	if (value === undefined) return required ? 'is required' : null;
	return selectFault(field, listOf(value));
}

function listOf(value: ModalValue | undefined): readonly string[] {
	if (value === undefined || typeof value === 'boolean') return [];
	return typeof value === 'string' ? [value] : value;
}
