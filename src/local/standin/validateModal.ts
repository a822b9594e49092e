import { Component, Limit, SELECT_KINDS } from './constants.ts';
import { FormErrors, type FormPath } from './formErrors.ts';
import { asNumber, asObject, isObject, type JsonObject } from './json.ts';
import { validateCustomId } from './validateComponents.ts';
import { validateSelect } from './validateSelect.ts';

const TOP_LEVEL: readonly number[] = [Component.actionRow, Component.textDisplay, Component.label];
const IN_LABEL: readonly number[] = [
	Component.textInput,
	...SELECT_KINDS,
	Component.fileUpload,
	Component.radioGroup,
	Component.checkboxGroup,
	Component.checkbox,
];

/** Checks the data of a modal callback; throws 50035. */
export function validateModal(data: JsonObject): void {
	const errors = new FormErrors();
	const at: FormPath = ['data'];
	errors.string(data, 'custom_id', at, { min: 1, max: Limit.customId, required: true });
	errors.string(data, 'title', at, { min: 1, max: Limit.modalTitle, required: true });
	const customIds = new Set<string>();
	errors.objects(data, 'components', at, Limit.modalComponents, 1).forEach((component, index) => {
		validateTopLevel(component, errors, [...at, 'components', index], customIds);
	});
	errors.throwIfAny();
}

function validateTopLevel(component: JsonObject, errors: FormErrors, path: FormPath, customIds: Set<string>): void {
	switch (asNumber(component.type, -1)) {
		case Component.actionRow:
			// The older form: one text input in each row, with a label of its own.
			errors.objects(component, 'components', path, 1, 1).forEach((child, index) => {
				const at = [...path, 'components', index];
				validateField(child, errors, at, customIds, [Component.textInput]);
				errors.string(child, 'label', at, { min: 1, max: Limit.labelLabel, required: true });
			});
			return;
		case Component.textDisplay:
			errors.string(component, 'content', path, { min: 1, max: Limit.v2Text, required: true });
			return;
		case Component.label:
			errors.string(component, 'label', path, { min: 1, max: Limit.labelLabel, required: true });
			errors.string(component, 'description', path, { max: Limit.labelDescription });
			if (!isObject(component.component)) errors.required([...path, 'component']);
			else validateField(asObject(component.component), errors, [...path, 'component'], customIds, IN_LABEL);
			return;
		default:
			errors.add(
				[...path, 'type'],
				'UNION_TYPE_CHOICES',
				`Value of field "type" must be one of (${TOP_LEVEL.join(', ')}).`,
			);
	}
}

function validateField(
	field: JsonObject,
	errors: FormErrors,
	path: FormPath,
	customIds: Set<string>,
	allowed: readonly number[],
): void {
	const type = asNumber(field.type, -1);
	if (!allowed.includes(type)) {
		errors.add(
			[...path, 'type'],
			'UNION_TYPE_CHOICES',
			`Value of field "type" must be one of (${allowed.join(', ')}).`,
		);
		return;
	}
	validateCustomId(field, errors, path, customIds);
	if (type === Component.textInput) validateTextInput(field, errors, path);
	else if (SELECT_KINDS.includes(type)) validateSelect(field, errors, path);
	else if (type === Component.radioGroup) errors.objects(field, 'options', path, 10, 2);
	else if (type === Component.checkboxGroup) errors.objects(field, 'options', path, 10, 1);
}

function validateTextInput(field: JsonObject, errors: FormErrors, path: FormPath): void {
	if (errors.integer(field, 'style', path, 1, 2) === null) errors.required([...path, 'style']);
	const min = errors.integer(field, 'min_length', path, 0, Limit.textInputValue) ?? 0;
	const max = errors.integer(field, 'max_length', path, 1, Limit.textInputValue) ?? Limit.textInputValue;
	if (min > max) {
		errors.add([...path, 'min_length'], 'TEXT_INPUT_COMPONENT_MIN_LENGTH', 'min_length exceeds max_length');
	}
	errors.string(field, 'value', path, { max });
	errors.string(field, 'placeholder', path, { max: Limit.textInputPlaceholder });
}
