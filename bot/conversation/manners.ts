/** Words of manners that ask nothing, on folded text. */

const CLOSE =
  '(?: (?:a vous|a toi|a tous|madame|monsieur|tout le monde|beaucoup|bien|infiniment|merci|svp|ca va|vous allez bien|comment allez vous|comment ca va|pour tout|pour votre aide))*';
const GREETING = new RegExp(
  `^(?:bonjour|bonjours|bonsoir|salut|slt|bjr|bsr|coucou|cc|hello|hi|hey|salam|salam alaykoum|allo|good morning)${CLOSE}$`,
);
const THANKS = new RegExp(
  `^(?:merci|mersi|mercii+|thanks|thank you|thx|super merci|ok merci|parfait merci|c est gentil|au revoir|bonne journee|bonne soiree)${CLOSE}$`,
);

/** The word that answers a greeting or thanks; none when more is said. */
export function mannersOf(folded: string): 'welcome' | 'thanks' | undefined {
  if (GREETING.test(folded)) return 'welcome';
  return THANKS.test(folded) ? 'thanks' : undefined;
}
