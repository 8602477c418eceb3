import type { MenuProps } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import { cloneElement, useState, type ComponentType, type ReactElement, type ReactNode } from 'react';

export interface MenuEntry {
  /** What is chosen, e.g. a command; tests and styles find it by this. */
  readonly key: string;
  readonly text: string;
  readonly icon?: Icon;
  readonly choose: () => void;
}

export interface MenuButtonProps extends Pick<MenuProps, 'position' | 'width' | 'withArrow'> {
  /** Said above the entries. */
  readonly head?: ReactNode;
  readonly items: readonly MenuEntry[];
  /** The button that opens it. */
  readonly children: ReactElement<Record<string, unknown>>;
}

/** A button with a menu, whose code is fetched when it is pressed for the first time. */
export function MenuButton(props: MenuButtonProps) {
  const [Pressed, setPressed] = useState<ComponentType<MenuButtonProps> | null>(null);
  const press = () =>
    import('./pressed-menu').then(
      ({ PressedMenu }) => setPressed(() => PressedMenu),
      // It stays closed, and can be pressed again.
      () => undefined,
    );
  if (Pressed) return <Pressed {...props} />;
  return cloneElement(props.children, { onClick: press, 'aria-haspopup': 'menu', 'aria-expanded': false });
}
