/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';

/** What somebody fills in: by the label he reads; true ticks a box, a text is typed or chosen from the list. */
export type Filled = Readonly<Record<string, string | boolean>>;

/** What he sits at. */
export interface Screen {
  readonly language?: string;
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** Keeps the client for work without a network: every piece of it is fetched at the first visit. */
  readonly kept?: boolean;
}

const pictures = process.env['TERGEU_SCREENSHOTS'];

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-dev-shm-usage'] });
}

/** One official at his own screen. Everything goes through what he sees; errors of the page fail the test. */
export class Actor {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    private readonly base: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async enter(browser: Browser, base: string, login: string, password: string, screen: Screen = {}): Promise<Actor> {
    const width = screen.width ?? 1280;
    const context = await browser.newContext({
      viewport: { width, height: width < 500 ? 780 : 900 },
      locale: 'en',
      colorScheme: screen.scheme ?? 'light',
      timezoneId: 'Asia/Almaty',
      // Nobody waits for a dialog to fade in.
      reducedMotion: 'reduce',
      serviceWorkers: screen.kept ? 'allow' : 'block',
    });
    // An empty page has no storage.
    await context.addInitScript((language) => {
      if (location.protocol !== 'about:') localStorage.setItem('tergeu.language', language);
    }, screen.language ?? 'en');
    const page = await context.newPage();
    // A machine that is busy with something else must not fail a test.
    page.setDefaultTimeout(30_000);
    const actor = new Actor(page, context, base);
    await page.goto(`${base}/`);
    await page.locator('input[autocomplete=username]').fill(login);
    await page.locator('input[autocomplete=current-password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.locator('header').waitFor();
    return actor;
  }

  async go(path: string): Promise<void> {
    await this.page.goto(`${this.base}${path}`);
    await this.page.locator('#content h1').first().waitFor();
  }

  /** Presses the button of an open command, fills the dialog in and sends it; returns when it is recorded. */
  async give(command: string, filled: Filled = {}): Promise<void> {
    await this.page.locator(`button[data-command="${command}"]`).first().click();
    await this.answer(filled);
  }

  /** At the desk of decisions: reads to the end, decides, fills in what is asked, and sends what then waits in the tray. */
  async decide(command: string, filled?: Filled): Promise<void> {
    const button = this.page.locator(`button[data-command="${command}"]`).first();
    await button.waitFor();
    for (let times = 0; times < 30 && (await this.page.getByTestId('read-to-the-end').count()) === 0; times += 1) {
      await this.page.mouse.wheel(0, 400);
      await this.page.waitForTimeout(150);
    }
    await button.click();
    if (filled) await this.answer(filled);
    const tray = this.page.getByTestId('tray');
    await tray.getByRole('button', { name: 'Send now' }).first().click();
    await tray.getByText('Recorded').first().waitFor();
  }

  /** The same for a new proceeding, from the menu of the case file. */
  async begin(command: string, filled: Filled = {}): Promise<void> {
    await this.page.getByTestId('new-proceeding').click();
    await this.page.locator(`[role=menuitem][data-command="${command}"]`).click();
    await this.answer(filled);
  }

  private async answer(filled: Filled): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    await this.fill(dialog, filled);
    await dialog.locator('button[type=submit]').click();
    await dialog.waitFor({ state: 'detached' }).catch(async (error: unknown) => {
      throw new Error(`not recorded: ${await dialog.innerText()}`, { cause: error });
    });
  }

  async fill(within: Locator, filled: Filled): Promise<void> {
    for (const [label, value] of Object.entries(filled)) await this.fillOne(within, label, value);
  }

  private async fillOne(within: Locator, label: string, value: string | boolean): Promise<void> {
    const field = within.getByLabel(new RegExp(`^${label}( \\(optional\\))?( \\*)?$`)).first();
    const isQuestion = (await field.getAttribute('role')) === 'radiogroup';
    if (typeof value === 'boolean') return isQuestion ? field.getByLabel(value ? 'Yes' : 'No').check() : field.setChecked(value);
    if ((await field.getAttribute('aria-haspopup')) !== 'listbox') return field.fill(value);
    await field.click();
    // A name that begins with ^ begins so in the list; "Security" is also in "Same-unit-security".
    const name = value.startsWith('^') ? new RegExp(value) : value;
    await this.page.getByRole('option', { name }).first().click();
  }

  /** The blocked command's reasons, as they are read after pressing "Why?". */
  async whyNot(command: string): Promise<string> {
    const blocked = this.page.locator(`.blocked[data-command="${command}"]`).first();
    await blocked.getByRole('button').click();
    await blocked.getByRole('list').or(blocked.locator('.reason')).first().waitFor();
    return blocked.innerText();
  }

  /** Opens the item of a queue that names this text. */
  async choose(text: string): Promise<void> {
    await this.page.locator('.work-card', { hasText: text }).first().click();
  }

  async sees(text: string | RegExp): Promise<void> {
    // What is in a closed panel is in the page, too.
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** Goes round the screen: the request that a forged client would send. */
  async sendDirectly(
    caseId: string,
    body: Readonly<Record<string, unknown>>,
  ): Promise<{ status: number; body: { reasons?: { safeguard: string | null }[] } }> {
    return this.page.evaluate(
      async ([id, command]) => {
        const file = (await (await fetch(`/api/case-files/${id}`)).json()) as { version: number };
        const response = await fetch(`/api/case-files/${id}/commands`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-requested-with': 'tergeu',
            'idempotency-key': crypto.randomUUID(),
            'if-match': `"${file.version}"`,
          },
          body: JSON.stringify({ payload: {}, occurredAt: new Date().toISOString(), ...(command as object) }),
        });
        return { status: response.status, body: (await response.json()) as { reasons?: { safeguard: string | null }[] } };
      },
      [caseId, body] as const,
    );
  }

  /** Keeps a picture, if pictures are asked for (TERGEU_SCREENSHOTS=folder). */
  async picture(name: string): Promise<void> {
    if (!pictures) return;
    mkdirSync(pictures, { recursive: true });
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}
