/** A local stand-in for Discord; see `standIn.ts` for what it can do. */
export type { GuildOptions, OverwriteOptions, RoleOptions, UserOptions } from './admin.ts';
export type { OptionValue, OptionValues } from './commandOptions.ts';
export { CallbackKind, CloseCode, MessageFlag, Permission } from './constants.ts';
export type { GatewayEntry, LogEntry, RequestEntry } from './eventLog.ts';
export type { SessionView } from './gateway.ts';
export type { SayOptions } from './human.ts';
export type { Refusal, RefusalCode } from './interactionState.ts';
export type { Invocation, InvocationStatus } from './invocation.ts';
export type { Json, JsonObject } from './json.ts';
export type { ChannelState, CommandState, GuildState, Pings, RoleState, StandInMessage, UserState } from './model.ts';
export type { NewGuild, RateLimitOrder, Ref, StandIn, StandInOptions } from './standIn.ts';
export { startStandIn } from './startStandIn.ts';
export type { ModalValues } from './useModal.ts';
export type { NextMessageOptions } from './waitForMessage.ts';
