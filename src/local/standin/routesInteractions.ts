import { acceptCallback } from './callbacks.ts';
import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import { createFollowUp, deleteAnswer, editAnswer, findAnswer, findByToken } from './followUps.ts';
import { fullMessage } from './messages.ts';
import { NO_CONTENT, ok, param, type Route, type RouteRequest } from './router.ts';

/** Answers to interactions. The token in the path is the credential: no Authorization is asked for. */
export const INTERACTION_ROUTES: readonly Route[] = [
	{
		template: 'POST /interactions/:interaction/:token/callback',
		needsAuthorization: false,
		handle: (core, request) => {
			const state = core.interactions.get(param(request, 'interaction'));
			if (state === undefined || state.token !== param(request, 'token')) throw refuse.unknownInteraction();
			const result = acceptCallback(core, state, request.body, request.files);
			return request.query.get('with_response') === 'true' ? ok(result) : NO_CONTENT;
		},
	},
	{
		template: 'POST /webhooks/:application/:token',
		needsAuthorization: false,
		handle: (core, request) => ok(createFollowUp(core, stateOf(core, request), request.body, request.files)),
	},
	{
		template: 'GET /webhooks/:application/:token/messages/:message',
		needsAuthorization: false,
		handle: (core, request) => {
			const message = findAnswer(core, stateOf(core, request), param(request, 'message'));
			return ok(fullMessage(core, message));
		},
	},
	{
		template: 'PATCH /webhooks/:application/:token/messages/:message',
		needsAuthorization: false,
		handle: (core, request) => {
			const state = stateOf(core, request);
			const message = findAnswer(core, state, param(request, 'message'));
			return ok(editAnswer(core, state, message, request.body, request.files));
		},
	},
	{
		template: 'DELETE /webhooks/:application/:token/messages/:message',
		needsAuthorization: false,
		handle: (core, request) => {
			const state = stateOf(core, request);
			deleteAnswer(core, state, findAnswer(core, state, param(request, 'message')));
			return NO_CONTENT;
		},
	},
];

function stateOf(core: Core, request: RouteRequest) {
	return findByToken(core, param(request, 'application'), param(request, 'token'));
}
