import { type APIApplication, ApplicationFlags, type REST, Routes } from 'discord.js';

/** Either is enough; `Limited` is that of an application which needs no review yet. */
const MAY_READ = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

/**
 * What Discord holds of the application whose token this is.
 *
 * @throws what the library throws, and {@link NotDiscordError}
 */
export async function readApplication(rest: REST): Promise<APIApplication> {
	const application: unknown = await rest.get(Routes.currentApplication());
	if (isApplication(application)) return application;
	throw new NotDiscordError();
}

/** Something answers at the address, and it is not Discord. */
export class NotDiscordError extends Error {
	override readonly name = 'NotDiscordError';
}

function isApplication(value: unknown): value is APIApplication {
	return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'id') === 'string';
}

/** Whether Message Content is switched on for it. */
export function mayReadMessages({ flags }: Pick<APIApplication, 'flags'>): boolean {
	return ((flags ?? 0) & MAY_READ) !== 0;
}
