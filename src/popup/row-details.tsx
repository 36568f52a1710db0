/** An opened row: then and now, two facts, the way through the page, the way to everything. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DossierFacts, EntityId, PartialDate } from '../facts/index.ts';
import { ClaimView } from '../views/claim.tsx';
import { ThenNow } from '../views/standing.tsx';
import type { Words } from '../views/words.ts';
import { notableClaims } from './notable.ts';
import type { Row, World } from './world.ts';

const FACTS = 2;

interface RowDetailsProps {
  readonly row: Row | null;
  readonly entity: EntityId;
  readonly published: PartialDate | null;
  readonly world: World;
  readonly words: Words;
  readonly children: ComponentChildren;
}

function useDossier(world: World, entity: EntityId): DossierFacts | null {
  const [dossier, setDossier] = useState<DossierFacts | null>(null);
  useEffect(() => {
    let live = true;
    world.dossier(entity).then(
      (facts) => live && setDossier(facts),
      // The row stays useful without its two facts, and the popup already says that the facts do not answer.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [world, entity]);
  return dossier;
}

export function RowDetails({ row, entity, published, world, words, children }: RowDetailsProps) {
  const dossier = useDossier(world, entity);
  const claims = dossier ? notableClaims(dossier.claims, published, FACTS) : [];
  return (
    <>
      {/* The row's own line has said the standing; it is said again only where today differs. */}
      {row?.head.now && <ThenNow head={row.head} voice={{ words, labels: row.labels }} />}
      {dossier &&
        claims.map((claim) => (
          <ClaimView key={claim.id} claim={claim} voice={{ words, labels: dossier.labels }} about={entity} />
        ))}
      <div class="row-tools">
        {children}
        {row && (
          <button type="button" class="ap-link" onClick={() => world.openDossier(entity, published)}>
            {words.say('popup_dossier')}
          </button>
        )}
      </div>
    </>
  );
}
