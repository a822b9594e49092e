import { answerThisCommand } from './answerThis.ts';
import { askCommand } from './ask.ts';
import { checkQuotesCommand } from './checkQuotes.ts';
import { compareCommand, compareView } from './compare.ts';
import { gapsCommand } from './gaps.ts';
import { createHelp } from './help.ts';
import { importCommand } from './import.ts';
import { quoteCommand } from './quote.ts';
import { settingsCommand } from './settings.ts';
import { sourcesCommand, sourcesView } from './sources.ts';
import { summaryCommand, summaryView } from './summary.ts';
import { timelineCommand, timelineView } from './timeline.ts';
import type { Action, Command, MessageCommand } from './types.ts';
import { dismissAction, shareAction, thumbAction } from './views/buttons.ts';
import { contextView } from './views/contextView.ts';
import { furtherView } from './views/furtherView.ts';
import { gapsClearAction, gapsFileAction } from './views/gapsActions.ts';
import { gapsView } from './views/gapsView.ts';
import { importAction, importView } from './views/importView.ts';
import { checksView, checkView, quotesView, shareQuotesAction } from './views/quoteViews.ts';
import { eraseAction } from './views/settingsErase.ts';
import { viewAction } from './views/views.ts';
import { whyView } from './views/whyView.ts';

// The lists are kept by hand, so that a file that does not load is an error and not a missing command.

const LISTED: readonly Command[] = [
	askCommand,
	summaryCommand,
	timelineCommand,
	compareCommand,
	sourcesCommand,
	quoteCommand,
	settingsCommand,
	gapsCommand,
	importCommand,
];
/** All commands in the menu of a message. */
export const MESSAGE_COMMANDS: readonly MessageCommand[] = [answerThisCommand, checkQuotesCommand];

const help = createHelp(LISTED, MESSAGE_COMMANDS);

/** All commands that are typed. */
export const COMMANDS: readonly Command[] = [...LISTED, help.command];

/** What buttons do. */
export const ACTIONS: readonly Action[] = [
	viewAction(furtherView),
	viewAction(contextView),
	viewAction(whyView),
	viewAction(summaryView),
	viewAction(timelineView),
	viewAction(compareView),
	viewAction(sourcesView),
	viewAction(help.view),
	viewAction(quotesView),
	viewAction(checkView),
	viewAction(checksView),
	shareQuotesAction,
	viewAction(gapsView),
	gapsFileAction,
	gapsClearAction,
	viewAction(importView),
	importAction,
	eraseAction,
	thumbAction,
	dismissAction,
	shareAction,
];
