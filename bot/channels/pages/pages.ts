import { type PageAnswer, type PageRequest } from './request.ts';

/** Pages without JavaScript and without a server inside. */
export interface Pages {
  handle(request: PageRequest): PageAnswer;
}
