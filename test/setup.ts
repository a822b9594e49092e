import { Socket } from 'node:net';

/** Hosts that tests may talk to: this machine, by every name that Node gives it. */
const OWN_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost', '']);

/** The host that the arguments of `Socket.connect` name; '' where they name none or a pipe. Node hands its own calls on as one array. */
function hostOf(given: readonly unknown[]): string {
	const [first, second] = Array.isArray(given[0]) ? given[0] : given;
	if (typeof first === 'number' || typeof first === 'string') return typeof second === 'string' ? second : '';
	const host: unknown = typeof first === 'object' && first !== null ? Reflect.get(first, 'host') : undefined;
	return typeof host === 'string' ? host : '';
}

const connect: unknown = Socket.prototype.connect;

// Everything that speaks TCP goes through here: net, tls, http, undici, ws. No test may depend on, or tell, the world outside.
Object.defineProperty(Socket.prototype, 'connect', {
	configurable: true,
	writable: true,
	value: function (this: Socket, ...given: readonly unknown[]): unknown {
		const host = hostOf(given);
		if (!OWN_HOSTS.has(host)) throw new Error(`Failed to connect to "${host}": the network is closed in tests.`);
		return typeof connect === 'function' ? Reflect.apply(connect, this, given) : this;
	},
});
