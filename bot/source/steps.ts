export { finish, mapSteps, type Steps } from '../reading/steps.ts';
