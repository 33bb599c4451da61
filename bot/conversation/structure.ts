import { type Theme } from '../view/theme.ts';

/** Folders of a structure, as they are opened; later ones override. One of the lists may be empty. */
export interface StructureFolders {
  readonly flows: readonly string[];
  readonly data: readonly string[];
}

/** Where a structure is told, beside the feeds of its keys. */
export interface StructureAlerts {
  /** Told by https, signed; `key`: the variable that holds the secret of the signature. */
  readonly webhook?: { readonly url: string; readonly key: string };
  /** It owns the installation: it is told of requests of `/integrer` too. */
  readonly requests?: boolean;
}

/** A town hall, an association… that puts the guide on its site: `data/structures/<id>.yaml`. */
/** Id of the structure that shows the guide on a page of this machine, with what is invented. */
export const DEMONSTRATION = 'demonstration';

export interface Structure {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  /** Origins of its pages that may embed the guide, exactly: `https://www.mairie.example`. */
  readonly origins: readonly string[];
  /** Languages that it turns on beside those that every flow has. */
  readonly languages: readonly string[];
  /** The flow that opens its guide; absent: the first screen. */
  readonly flow?: string;
  /** INSEE code that its guide takes for the person's, until the person says another. */
  readonly commune?: string;
  /** What it knows of who comes to it: facts of closed lists (flows/facts.yaml). */
  readonly facts: ReadonlyMap<string, string>;
  /** `shared`: many people use the same device; all is forgotten when nobody touches it. */
  readonly device: 'own' | 'shared';
  /** Who answers when the guide does not: a phone number, or a page. */
  readonly contact: { readonly phone?: string; readonly url?: string };
  /** INSEE, département or EPCI codes of those whom it serves. */
  readonly territory?: readonly string[];
  /** Who is told of what expires or was reported. */
  readonly alerts?: StructureAlerts;
  /** Its guide publishes only what operators agreed to (`validated` of a permanence). */
  readonly requireValidated?: boolean;
  /** Flows and data of its own, laid over everyone's. */
  readonly overlay?: StructureFolders;
  /** What it changes of the look. */
  readonly theme?: Theme;
  /** Paragraphs for the legal notice, in plain French. */
  readonly legal?: readonly string[];
}
