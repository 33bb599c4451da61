export { finish, type Steps } from '../reading/steps.ts';
