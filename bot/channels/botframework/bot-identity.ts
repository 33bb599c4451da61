/** Who the bot is for the Bot Framework service. */
export interface BotIdentity {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
  readonly type: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
}
