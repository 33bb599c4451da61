import { type BuiltMediator } from '../bot/channels/mediator/create-mediator.ts';

export declare function buildMediator(): Promise<BuiltMediator>;
