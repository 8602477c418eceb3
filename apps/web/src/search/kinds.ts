import {
  IconBuilding,
  IconCar,
  IconCash,
  IconFileSearch,
  IconFolder,
  IconGavel,
  IconMessageReport,
  IconPackage,
  IconShieldHalf,
  IconUser,
  type Icon,
} from '@tabler/icons-react';

const icons: Readonly<Record<string, Icon>> = {
  case: IconFolder,
  person: IconUser,
  weapon: IconShieldHalf,
  vehicle: IconCar,
  'attacked-object': IconBuilding,
  'evidence-item': IconPackage,
  'court-authorisation': IconGavel,
  complaint: IconMessageReport,
  appeal: IconMessageReport,
  'damage-claim': IconCash,
};

export const iconOfKind = (kind: string): Icon => icons[kind] ?? IconFileSearch;

/** The order in which kinds are offered; others follow. */
const order = Object.keys(icons);
export const byKind = (a: string, b: string): number => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99);
