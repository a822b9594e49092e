import { ButtonStyle, Component, Limit, SELECT_KINDS } from './constants.ts';
import type { FormErrors, FormPath } from './formErrors.ts';
import { asNumber, asObject, asString, isObject, type Json, type JsonObject } from './json.ts';
import { textDisplays } from './mentions.ts';
import { validateSelect } from './validateSelect.ts';

const V2_TOP_LEVEL: readonly number[] = [
	Component.actionRow,
	Component.section,
	Component.textDisplay,
	Component.mediaGallery,
	Component.file,
	Component.separator,
	Component.container,
];
const V2_IN_CONTAINER = V2_TOP_LEVEL.filter((type) => type !== Component.container);

/**
 * Checks the `components` of a message. Gives them back with the `id` numbers that Discord fills in.
 *
 * @param v2 - whether the message carries IS_COMPONENTS_V2
 */
export function validateComponents(body: JsonObject, errors: FormErrors, v2: boolean): readonly JsonObject[] {
	const components = errors.objects(body, 'components', [], v2 ? Limit.v2Components : Limit.rows);
	const customIds = new Set<string>();
	components.forEach((component, index) => {
		const at = ['components', index];
		if (v2) validateV2(component, errors, at, V2_TOP_LEVEL, customIds);
		else if (hasType(component, errors, at, [Component.actionRow])) validateRow(component, errors, at, customIds);
	});
	if (v2) validateTotals(components, errors);
	const ids = { last: 0 };
	return components.map((component) => withIds(component, ids));
}

function validateTotals(components: readonly JsonObject[], errors: FormErrors): void {
	const count = components.reduce((sum, component) => sum + countComponents(component), 0);
	if (count > Limit.v2Components) {
		errors.add(
			['components'],
			'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
			`Total number of components ${count} exceeds maximum of ${Limit.v2Components}`,
		);
	}
	const length = textDisplays(components).reduce((sum, text) => sum + text.length, 0);
	if (length > Limit.v2Text) {
		errors.add(
			['components'],
			'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
			`Displayable text size ${length} exceeds maximum size of ${Limit.v2Text}`,
		);
	}
}

function countComponents(component: JsonObject): number {
	return childrenOf(component).reduce<number>((sum, child) => sum + countComponents(child), 1);
}

/** A component's nested components, its accessory included. */
export function childrenOf(component: JsonObject): readonly JsonObject[] {
	const nested = Array.isArray(component.components) ? (component.components as readonly Json[]) : [];
	return [...nested, component.accessory ?? null, component.component ?? null].filter(isObject);
}

function hasType(component: JsonObject, errors: FormErrors, path: FormPath, allowed: readonly number[]): boolean {
	if (component.type === undefined) {
		errors.required([...path, 'type']);
		return false;
	}
	if (allowed.includes(asNumber(component.type, -1))) return true;
	errors.add(
		[...path, 'type'],
		'UNION_TYPE_CHOICES',
		`Value of field "type" must be one of (${allowed.join(', ')}${allowed.length === 1 ? ',' : ''}).`,
	);
	return false;
}

function validateRow(row: JsonObject, errors: FormErrors, path: FormPath, customIds: Set<string>): void {
	const children = errors.objects(row, 'components', path, Limit.buttonsInRow, 1);
	const hasSelect = children.some((child) => SELECT_KINDS.includes(asNumber(child.type)));
	if (hasSelect && children.length > 1) {
		errors.add(
			path,
			'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
			'The specified component exceeds the maximum width available in its row',
		);
	}
	children.forEach((child, index) => {
		const at = [...path, 'components', index];
		if (!hasType(child, errors, at, [Component.button, ...SELECT_KINDS])) return;
		if (child.type === Component.button) validateButton(child, errors, at, customIds);
		else {
			validateCustomId(child, errors, at, customIds);
			validateSelect(child, errors, at);
		}
	});
}

function validateButton(button: JsonObject, errors: FormErrors, path: FormPath, customIds: Set<string>): void {
	const style = errors.integer(button, 'style', path, 1, 6);
	if (style === null) errors.required([...path, 'style']);
	errors.string(button, 'label', path, { max: Limit.buttonLabel });
	if (style === ButtonStyle.link) {
		errors.url(button, 'url', path, ['http', 'https', 'discord'], true);
		errors.string(button, 'url', path, { max: Limit.buttonUrl });
		if (button.custom_id != null) bothGiven(errors, path);
	} else if (style === ButtonStyle.premium) {
		errors.string(button, 'sku_id', path, { min: 1, max: 20, required: true });
	} else {
		validateCustomId(button, errors, path, customIds);
		if (button.url != null) bothGiven(errors, path);
	}
	if (style !== ButtonStyle.premium && asString(button.label) === '' && button.emoji == null) {
		errors.add(path, 'BUTTON_COMPONENT_INVALID_EMPTY', 'A button must have a label or an emoji');
	}
}

function bothGiven(errors: FormErrors, path: FormPath): void {
	errors.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and url cannot both be specified');
}

/** Checks a custom id's length and that the message (or modal) has no other of the same name. */
export function validateCustomId(
	component: JsonObject,
	errors: FormErrors,
	path: FormPath,
	customIds: Set<string>,
): void {
	const id = errors.string(component, 'custom_id', path, { min: 1, max: Limit.customId, required: true });
	if (id === '') return;
	if (customIds.has(id)) {
		errors.add([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
	}
	customIds.add(id);
}

function validateV2(
	component: JsonObject,
	errors: FormErrors,
	path: FormPath,
	allowed: readonly number[],
	customIds: Set<string>,
): void {
	if (!hasType(component, errors, path, allowed)) return;
	switch (asNumber(component.type)) {
		case Component.actionRow:
			validateRow(component, errors, path, customIds);
			return;
		case Component.container:
			errors.integer(component, 'accent_color', path, 0, 0xff_ff_ff);
			errors.objects(component, 'components', path, Limit.v2Components, 1).forEach((child, index) => {
				validateV2(child, errors, [...path, 'components', index], V2_IN_CONTAINER, customIds);
			});
			return;
		case Component.section:
			validateSection(component, errors, path, customIds);
			return;
		case Component.textDisplay:
			errors.string(component, 'content', path, { min: 1, max: Limit.v2Text, required: true });
			return;
		case Component.mediaGallery:
			errors.objects(component, 'items', path, Limit.galleryItems, 1).forEach((item, index) => {
				validateMedia(item, 'media', errors, [...path, 'items', index], true);
			});
			return;
		case Component.file:
			validateMedia(component, 'file', errors, path, false);
			return;
		case Component.separator:
			errors.integer(component, 'spacing', path, 1, 2);
			return;
		default:
			return;
	}
}

function validateSection(section: JsonObject, errors: FormErrors, path: FormPath, customIds: Set<string>): void {
	errors.objects(section, 'components', path, Limit.sectionTexts, 1).forEach((child, index) => {
		validateV2(child, errors, [...path, 'components', index], [Component.textDisplay], customIds);
	});
	const at = [...path, 'accessory'];
	if (!isObject(section.accessory)) {
		errors.required(at);
		return;
	}
	const { accessory } = section;
	if (!hasType(accessory, errors, at, [Component.button, Component.thumbnail])) return;
	if (accessory.type === Component.button) validateButton(accessory, errors, at, customIds);
	else validateMedia(accessory, 'media', errors, at, true);
}

function validateMedia(item: JsonObject, key: string, errors: FormErrors, path: FormPath, links: boolean): void {
	if (!isObject(item[key])) errors.required([...path, key]);
	const schemes = links ? ['http', 'https', 'attachment'] : ['attachment'];
	if (isObject(item[key])) errors.url(asObject(item[key]), 'url', [...path, key], schemes, true);
	errors.string(item, 'description', path, { max: Limit.attachmentDescription });
}

/** Discord numbers the components that came without an `id`, in reading order from 1. */
function withIds(component: JsonObject, ids: { last: number }): JsonObject {
	const id = typeof component.id === 'number' && component.id > 0 ? component.id : ids.last + 1;
	ids.last = Math.max(ids.last, id);
	return {
		...component,
		id,
		...(Array.isArray(component.components)
			? { components: component.components.map((child: Json) => withIds(asObject(child), ids)) }
			: {}),
		...(isObject(component.accessory) ? { accessory: withIds(component.accessory, ids) } : {}),
	};
}
