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
  type IconProps,
} from '@tabler/icons-react';
import { createElement } from 'react';

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

/** The picture of a kind; its name stands beside it. */
export const KindIcon = ({ kind, ...look }: IconProps & { readonly kind: string }) =>
  createElement(icons[kind] ?? IconFileSearch, { 'aria-hidden': true, ...look });

/** The order in which kinds are offered; others follow. */
const order = Object.keys(icons);
export const byKind = (a: string, b: string): number => (order.indexOf(a) + 1 || 99) - (order.indexOf(b) + 1 || 99);
