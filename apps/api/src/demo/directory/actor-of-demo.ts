import type { Actor } from '@tergeu/procedure';
import type { DemoOfficial } from './people';

/** A demo official as the procedure sees him; what the directory would say of him. */
export const actorOfDemo = ({ id, role, body, unitId }: DemoOfficial): Actor => ({
  id,
  role,
  bodyId: body.id,
  bodyKind: body.kind,
  unitId,
  city: body.city,
});
