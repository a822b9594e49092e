import { Component, Limit } from './constants.ts';
import type { FormErrors, FormPath } from './formErrors.ts';
import { asNumber, type JsonObject } from './json.ts';

/** Checks a select menu of any kind, apart from its custom id. */
export function validateSelect(select: JsonObject, errors: FormErrors, path: FormPath): void {
	errors.string(select, 'placeholder', path, { max: Limit.selectPlaceholder });
	const min = errors.integer(select, 'min_values', path, 0, Limit.selectOptions) ?? 1;
	const max = errors.integer(select, 'max_values', path, 1, Limit.selectOptions) ?? 1;
	if (min > max) {
		errors.add(
			[...path, 'min_values'],
			'SELECT_COMPONENT_MIN_VALUES_OUT_OF_RANGE',
			`The specified minimum number of values (${min}) exceeds the maximum number of values (${max})`,
		);
	}
	if (asNumber(select.type) !== Component.stringSelect) return;
	const options = errors.objects(select, 'options', path, Limit.selectOptions, 1);
	const values = new Set<string>();
	options.forEach((option, index) => {
		const at = [...path, 'options', index];
		errors.string(option, 'label', at, { min: 1, max: Limit.selectText, required: true });
		const value = errors.string(option, 'value', at, { min: 1, max: Limit.selectText, required: true });
		errors.string(option, 'description', at, { max: Limit.selectText });
		if (values.has(value)) {
			errors.add(
				[...at, 'value'],
				'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
				'The specified option value is already used',
			);
		}
		values.add(value);
	});
	if (max > options.length && options.length > 0) {
		errors.add(
			[...path, 'max_values'],
			'SELECT_COMPONENT_MAX_VALUES_OUT_OF_RANGE',
			`The specified maximum number of values (${max}) exceeds the number of options (${options.length})`,
		);
	}
}
