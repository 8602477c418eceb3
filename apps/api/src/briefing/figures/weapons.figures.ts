import { t } from '@tergeu/law';
import { about, exactly, figuresOf, over } from './figure';

export const weaponFigures = figuresOf('weapons', 'items', [
  ['civilianWeaponsStolen', t('Ұрланған азаматтық қару', 'Похищено гражданского оружия', 'Civilian weapons stolen'), exactly(1564)],
  [
    'stolenWeaponsFoundAndSeized',
    t('Табылып, алынған ұрланған қару', 'Обнаружено и изъято похищенного оружия', 'Stolen weapons found and seized'),
    exactly(515),
  ],
  ['seizedByKind.assaultRifle', t('Алынған автоматтар', 'Изъято автоматов', 'Assault rifles seized'), exactly(75)],
  ['seizedByKind.pistol', t('Алынған тапаншалар', 'Изъято пистолетов', 'Pistols seized'), exactly(133)],
  ['seizedByKind.machineGun', t('Алынған пулемёттер', 'Изъято пулемётов', 'Machine guns seized'), exactly(2)],
  ['seizedByKind.rifled', t('Алынған ойық ұңғылы қару', 'Изъято нарезного оружия', 'Rifled weapons seized'), exactly(47)],
  ['seizedByKind.smoothBore', t('Алынған тегіс ұңғылы қару', 'Изъято гладкоствольного оружия', 'Smooth-bore weapons seized'), exactly(103)],
  ['seizedByKind.gas', t('Алынған газды қару', 'Изъято газового оружия', 'Gas weapons seized')],
  ['seizedByKind.traumatic', t('Алынған травматикалық қару', 'Изъято травматического оружия', 'Traumatic weapons seized')],
  ['seizedByKind.other', t('Алынған өзге қару', 'Изъято иного оружия', 'Other weapons seized')],
  ['seizedByKind.grenade', t('Алынған гранаталар', 'Изъято гранат', 'Grenades seized'), over(100)],
  ['seizedByKind.cartridge', t('Алынған патрондар', 'Изъято патронов', 'Cartridges seized'), about(9000)],
  ['voluntarilyRelinquished', t('Ерікті тапсырылған қару', 'Добровольно сдано оружия', 'Weapons voluntarily relinquished'), exactly(31)],
]);
