import { type CommandDefinition } from './command.ts';
import { KINDS, type Kind } from './permanence/asked.ts';
import { changeCalendar } from './permanence/change-calendar.ts';
import { listHistory } from './permanence/list-history.ts';
import { undo } from './permanence/undo.ts';
import { withArgs } from './read-args.ts';

/** `aiguillage permanence`: one date of the calendar, said in words, taken by the service at once. */
export const permanence: CommandDefinition = {
  name: 'permanence',
  summary: 'Annule, ajoute, déplace ou confirme une permanence : le public le voit aussitôt',
  usage: `Usage : aiguillage permanence cancel  <organisme, lieu> <jour>
        aiguillage permanence add     <organisme, lieu> <jour> <heures>
        aiguillage permanence move    <organisme, lieu> <jour> --to <jour et heures>
        aiguillage permanence confirm <organisme, lieu>
        aiguillage permanence history [--before <date>]
        aiguillage permanence --undo [repère]

  aiguillage permanence cancel impots mérignac demain
  aiguillage permanence cancel caf saint-denis mardi 9h
  aiguillage permanence add impots mérignac 3 décembre 9h-12h
  aiguillage permanence move caf talence mardi --to "jeudi 14h-17h"

Dit d'abord ce qui sera fait et ce que les gens verront, et demande « oui ». Si plusieurs
permanences sont possibles, elles sont listées et rien n'est fait : précisez, ou donnez l'identifiant.
Le service qui tourne le prend en moins de 10 secondes. Les fichiers du disque ne changent pas.
« history » liste les changements et ce qui a été relu, à l'atelier aussi, chacun avec son repère.
« --undo » défait celui du repère, sinon le dernier de la ligne de commande : une date, une réponse à
une liste, à un signalement ou une relecture, comme l'atelier.
Options :
  --yes             ne demande pas
  --by <rôle>       avec « confirm » : qui a vérifié (un rôle, pas un nom)
  --before <date>   avec « history » : ce qui vient avant : 2026-11-01
  --now <date>      au lieu de maintenant : 2026-12-03T10:00 (heure de Paris)
  --data <dossiers> sinon DATA_DIR, sinon data`,
  run(args, io) {
    const options = {
      to: { type: 'string' },
      by: { type: 'string' },
      before: { type: 'string' },
      now: { type: 'string' },
      data: { type: 'string' },
      yes: { type: 'boolean' },
      undo: { type: 'boolean' },
    } as const;
    return withArgs({ command: this, options }, args, io, ({ values, positionals }) => {
      const [kind = '', ...words] = positionals;
      if (values.undo === true && words.length === 0) return undo(positionals[0], values, io);
      if (kind === 'history' && words.length === 0) return listHistory(values, io);
      const isMove = kind === 'move';
      if (!isKind(kind) || words.length === 0 || isMove !== (values.to !== undefined)) {
        io.err(`${this.usage}\n`);
        return 2;
      }
      return changeCalendar({ ...values, kind, words: words.join(' ') }, io);
    });
  },
};

function isKind(name: string): name is Kind {
  return KINDS.some((one) => one === name);
}
