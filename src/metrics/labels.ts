/** A label of Prometheus with very many values makes its database slow: https://prometheus.io/docs/practices/naming/#labels */
const MAX_VALUES = 100;

const OTHER = 'other';

/** Hands a label through; from the hundredth different one on, new ones are `other`. */
export function createLabels(): (value: string) => string {
	const known = new Set<string>();
	return (value) => {
		if (known.size < MAX_VALUES) known.add(value);
		return known.has(value) ? value : OTHER;
	};
}
