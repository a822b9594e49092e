import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { StartError } from '../ending.ts';
import { TEXT_TYPE } from './createMetrics.ts';

/** What can be asked for. */
export interface Observed {
	readonly isConnected: () => boolean | Promise<boolean>;
	/** In the text format of Prometheus. */
	readonly text: () => Promise<string>;
}

/** Whoever asks is slow or gone after that. */
const REQUEST_TIMEOUT_MS = 10_000;

/**
 * Answers `GET /healthz` (200 while Discord is there, else 503) and `GET /metrics`.
 *
 * @returns ends it
 * @throws StartError where the port cannot be opened
 */
export async function serveMetrics(
	{ port, host }: { readonly port: number; readonly host: string },
	observed: Observed,
): Promise<() => Promise<void>> {
	const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, (request, response) => {
		reply(request, response, observed).catch(() => {
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	});
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error) => reject(new StartError({ line: portLine(error, host, port), heals: true })));
		server.listen(port, host, resolve);
	});
	return () =>
		new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		});
}

async function reply({ method, url }: IncomingMessage, response: ServerResponse, observed: Observed): Promise<void> {
	const path = url?.split('?')[0];
	const send = (status: number, type: string, body: string): void => {
		response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
		response.end(method === 'HEAD' ? '' : body);
	};
	if (method !== 'GET' && method !== 'HEAD') return send(405, 'text/plain', 'Only GET.\n');
	switch (path) {
		case '/healthz': {
			const isConnected = await observed.isConnected();
			return send(isConnected ? 200 : 503, 'text/plain', isConnected ? 'connected\n' : 'not connected\n');
		}
		case '/metrics':
			return send(200, TEXT_TYPE, await observed.text());
		default:
			return send(404, 'text/plain', 'There are /healthz and /metrics.\n');
	}
}

function portLine(error: Error, host: string, port: number): string {
	const code: unknown = Reflect.get(error, 'code');
	switch (code) {
		case 'EADDRINUSE':
			return `Port ${port} is taken: another program has it, or another Dateline. End that one, or write another METRICS_PORT into .env.`;
		case 'EACCES':
			return `Port ${port} may not be opened by this user. Write a METRICS_PORT above 1023 into .env.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `This machine has no address ${host}. Write 127.0.0.1 or 0.0.0.0 as METRICS_HOST into .env, or leave it out.`;
		default:
			return `Port ${port} on ${host} cannot be opened (${typeof code === 'string' ? code : error.name}). Mend METRICS_PORT and METRICS_HOST in .env.`;
	}
}
