import type { IncomingMessage, ServerResponse } from 'node:http';
import { REQUEST_SIZE_LIMIT_BYTES } from './constants.ts';
import type { Core } from './core.ts';
import { ApiError, refuse } from './errors.ts';
import { withoutTokens } from './eventLog.ts';
import type { Failure, ForcedFailures } from './forcedFailures.ts';
import { asObject, isList, isObject, type Json } from './json.ts';
import type { UploadedFile } from './messages.ts';
import { boundaryOf, parseMultipart } from './multipart.ts';
import type { RateLimits } from './rateLimits.ts';
import { matchRoute, type Route, type RouteMatch } from './router.ts';

/** What the REST side works with. */
export interface RestServer {
	readonly core: Core;
	readonly routes: readonly Route[];
	readonly limits: RateLimits;
	readonly failures: ForcedFailures;
}

const API_PREFIX = /^\/api(?:\/v(\d+))?(?=\/|$)/;

interface ParsedRequest {
	readonly method: string;
	readonly path: string;
	readonly query: URLSearchParams;
	readonly json: Json;
	readonly files: readonly UploadedFile[];
	readonly authorization: string | undefined;
}

interface Answer {
	readonly status: number;
	readonly body?: object;
	readonly headers: Readonly<Record<string, string>>;
	readonly code: number | null;
	readonly route: string;
}

/** Answers one HTTP request: attachments, and everything below `/api`. */
export async function handleRequest(
	server: RestServer,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const url = new URL(request.url ?? '/', server.core.origin());
	if (url.pathname.startsWith('/attachments/')) {
		sendAttachment(server.core, url.pathname, response);
		return;
	}
	const bytes = await readBody(request);
	const method = request.method ?? 'GET';
	const path = url.pathname.replace(API_PREFIX, '');
	const { json, files, fault } = parseBody(request.headers['content-type'], bytes);
	const parsed: ParsedRequest = {
		method,
		path,
		query: url.searchParams,
		json,
		files,
		authorization: request.headers.authorization,
	};
	const answer = answerRequest(server, parsed, API_PREFIX.test(url.pathname) ? fault : refuse.notFound());
	logRequest(server.core, parsed, answer);
	send(response, answer);
}

function answerRequest(server: RestServer, request: ParsedRequest, fault: ApiError | null): Answer {
	let headers: Readonly<Record<string, string>> = {};
	let template = '';
	try {
		if (fault !== null) throw fault;
		const match = matchRoute(server.routes, request.method, request.path);
		template = match.route.template;
		const failure = server.failures.take(template, `${request.method} ${request.path}`);
		if (failure !== null) return failed(server.limits, failure, template);
		const verdict = server.limits.take(template, majorOf(match));
		headers = verdict.headers;
		if (verdict.retryAfterMs !== null) {
			return limited(template, headers, verdict.retryAfterMs, verdict.global);
		}
		if (match.route.needsAuthorization !== false && request.authorization !== `Bot ${server.core.token}`) {
			throw refuse.unauthorized();
		}
		const { status, body } = match.route.handle(server.core, {
			params: match.params,
			query: request.query,
			body: asObject(request.json),
			list: isList(request.json) ? request.json.filter(isObject) : null,
			files: request.files,
		});
		return { status, ...(body === undefined ? {} : { body }), headers, code: null, route: template };
	} catch (error) {
		if (!(error instanceof ApiError)) throw error;
		return { status: error.status, body: error.toBody(), headers, code: error.code, route: template };
	}
}

/** Buckets are kept apart by the first channel, guild or webhook of the path. */
function majorOf(match: RouteMatch): string {
	const { channel, guild, application, token } = match.params;
	return channel ?? guild ?? `${application ?? ''}${token ?? ''}`;
}

function limited(
	route: string,
	headers: Readonly<Record<string, string>>,
	retryAfterMs: number,
	global: boolean,
): Answer {
	const body = { message: 'You are being rate limited.', retry_after: retryAfterMs / 1_000, global };
	return { status: 429, body, headers, code: 0, route };
}

function failed(limits: RateLimits, failure: Failure, route: string): Answer {
	switch (failure.kind) {
		case 'rate-limit':
			return limited(
				route,
				limits.refuse(route, failure.retryAfterMs, failure.scope),
				failure.retryAfterMs,
				failure.scope === 'global',
			);
		case 'http':
			return {
				status: failure.status,
				body: { message: failure.message, code: failure.code },
				headers: {},
				code: failure.code,
				route,
			};
		default: {
			const never: never = failure;
			throw new Error(`Failed to force a failure: unknown kind ${JSON.stringify(never)}.`);
		}
	}
}

function parseBody(
	contentType: string | undefined,
	bytes: Buffer | null,
): { json: Json; files: readonly UploadedFile[]; fault: ApiError | null } {
	if (bytes === null) return { json: null, files: [], fault: refuse.tooLarge() };
	const boundary = boundaryOf(contentType);
	const { payloadJson, files } =
		boundary === null
			? { payloadJson: bytes.length === 0 ? null : bytes.toString('utf8'), files: [] }
			: parseMultipart(bytes, boundary);
	if (payloadJson === null) return { json: null, files, fault: null };
	try {
		return { json: JSON.parse(payloadJson) as Json, files, fault: null };
	} catch {
		return { json: null, files, fault: refuse.invalidJson() };
	}
}

/** The whole body, or null if it is larger than Discord takes. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		// The rest is still read: an answer in the middle of an upload would break the connection.
		if (size <= REQUEST_SIZE_LIMIT_BYTES) chunks.push(chunk);
	}
	return size > REQUEST_SIZE_LIMIT_BYTES ? null : Buffer.concat(chunks);
}

function send(response: ServerResponse, answer: Answer): void {
	const text = answer.body === undefined ? '' : JSON.stringify(answer.body);
	response.writeHead(answer.status, {
		...answer.headers,
		...(text === '' ? {} : { 'Content-Type': 'application/json' }),
	});
	response.end(text);
}

function sendAttachment(core: Core, path: string, response: ServerResponse): void {
	const id = path.split('/')[2] ?? '';
	const attachment =
		core.world.uploads.get(id) ??
		[...core.world.messages.values()].flatMap(({ attachments }) => attachments).find((one) => one.id === id);
	if (attachment === undefined) {
		response.writeHead(404).end();
		return;
	}
	response.writeHead(200, { 'Content-Type': attachment.contentType });
	response.end(attachment.bytes);
}

function logRequest(core: Core, request: ParsedRequest, answer: Answer): void {
	core.log.add({
		kind: 'request',
		at: core.now(),
		method: request.method,
		path: request.path
			.replace(/^(\/interactions\/\d+\/)[^/]+/, '$1:token')
			.replace(/^(\/webhooks\/\d+\/)[^/]+/, '$1:token'),
		route: answer.route,
		query: Object.fromEntries(request.query),
		body: withoutTokens(request.json),
		files: request.files.map((file) => ({ name: file.name, size: file.bytes.length })),
		status: answer.status,
		code: answer.code,
	});
}
