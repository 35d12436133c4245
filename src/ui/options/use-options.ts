import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageSettings, Settings } from '../../settings/settings.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What the reader is told of the last change. */
export type SaveState = 'none' | 'saving' | 'saved' | 'failed';

/** Settings and grants as they are stored now, and ways to change them. */
export type Options = {
  settings: Settings;
  /** False: a place where settings are kept cannot be read. */
  healthy: boolean;
  /** True while nothing is stored here. */
  fresh: boolean;
  granted: readonly string[];
  save: SaveState;
  change: (edit: (now: Settings) => Settings) => Promise<boolean>;
  changePage: (fields: Partial<PageSettings>) => Promise<boolean>;
  /** Reads everything again: after a grant was given or taken back. */
  refresh: () => Promise<void>;
};

/** Null until the settings are read. */
export function useOptions(ports: OptionsPorts): Options | null {
  const [loaded, setLoaded] = useState<Pick<Options, 'settings' | 'healthy' | 'fresh' | 'granted'> | null>(
    null,
  );
  const [save, setSave] = useState<SaveState>('none');

  const refresh = useCallback(async () => {
    const { settings, healthy, fresh } = await ports.loadSettings();
    setLoaded({ settings, healthy, fresh, granted: await ports.readGranted(settings) });
  }, [ports]);
  useEffect(() => {
    const stop = new AbortController();
    ports.watch(() => void refresh(), stop.signal);
    void refresh();
    return () => stop.abort();
  }, [ports, refresh]);

  if (!loaded) return null;
  const change: Options['change'] = async (edit) => {
    setSave('saving');
    const { settings, saved } = await ports
      .changeSettings(edit)
      .catch(() => ({ settings: loaded.settings, saved: false }));
    setLoaded((now) => now && { ...now, settings, fresh: now.fresh && !saved });
    setSave(saved ? 'saved' : 'failed');
    return saved;
  };
  const changePage: Options['changePage'] = (fields) =>
    change((now) => ({ ...now, page: { ...now.page, ...fields } }));
  return { ...loaded, save, change, changePage, refresh };
}
