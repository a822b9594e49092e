import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import type { JsonObject } from './json.ts';
import type { UploadedFile } from './messages.ts';

/** A request as a route sees it. */
export interface RouteRequest {
	readonly params: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
	readonly body: JsonObject;
	/** The body where it is a list: the bulk overwrite of commands. */
	readonly list: readonly JsonObject[] | null;
	readonly files: readonly UploadedFile[];
}

/** A route's answer; `body` undefined is an empty 204. */
export interface RouteAnswer {
	readonly status: number;
	readonly body?: object;
}

/** One route of the REST API. */
export interface Route {
	/** `METHOD /path/:parameter` */
	readonly template: string;
	/** False for routes that carry a token in the path. */
	readonly needsAuthorization?: boolean;
	readonly handle: (core: Core, request: RouteRequest) => RouteAnswer;
}

/** A route and the parameters found in the path. */
export interface RouteMatch {
	readonly route: Route;
	readonly params: Readonly<Record<string, string>>;
}

/** The answer with nothing in it. */
export const NO_CONTENT: RouteAnswer = { status: 204 };

/** The answer 200 with this body. */
export function ok(body: object): RouteAnswer {
	return { status: 200, body };
}

/**
 * Finds the route of a request; literal segments win over parameters. Throws 404 for an unknown path and 405 for a
 * known one with another method.
 */
export function matchRoute(routes: readonly Route[], method: string, path: string): RouteMatch {
	let pathKnown = false;
	let best: (RouteMatch & { readonly literals: number }) | null = null;
	for (const route of routes) {
		const [routeMethod = '', template = ''] = route.template.split(' ');
		const params = matchPath(template, path);
		if (params === null) continue;
		pathKnown = true;
		if (routeMethod !== method) continue;
		const literals = template.split('/').length - Object.keys(params).length;
		if (best === null || literals > best.literals) best = { route, params, literals };
	}
	if (best !== null) return best;
	throw pathKnown ? refuse.methodNotAllowed() : refuse.notFound();
}

function matchPath(template: string, path: string): Record<string, string> | null {
	const wanted = template.split('/');
	const given = path.split('/').map(decode);
	if (wanted.length !== given.length) return null;
	const params: Record<string, string> = {};
	for (const [index, part] of wanted.entries()) {
		const value = given[index] ?? '';
		if (part.startsWith(':')) params[part.slice(1)] = value;
		else if (part !== value) return null;
	}
	return params;
}

function decode(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		// A stray per cent sign is taken as it stands: no route will know it.
		return segment;
	}
}

/** The value of a path parameter; every template names its own, so an absent one is a mistake of ours. */
export function param(request: RouteRequest, name: string): string {
	const value = request.params[name];
	if (value === undefined) throw new Error(`Failed to read the path: no parameter "${name}". Fix the template.`);
	return value;
}
