import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DataStatus } from '../../knowledge/data-status.ts';
import type { FrontPage, PopupPorts } from './popup-ports.ts';

/** Reads what the popup shows, and again whenever something changes. */
export function usePopupData(ports: PopupPorts) {
  const [page, setPage] = useState<FrontPage | null>(null);
  const [names, setNames] = useState<string[]>([]);
  /** Undefined until the first answer; null: no answer came. */
  const [data, setData] = useState<DataStatus | null | undefined>(undefined);

  const refresh = useCallback(async () => {
    const now = await ports.readPage();
    setPage(now);
    const isAnnotated = now.kind === 'web' && now.report?.outcome === 'annotated';
    setNames(isAnnotated ? await ports.namesOf(now.report!) : []);
  }, [ports]);

  useEffect(() => {
    const stop = new AbortController();
    ports.watch(refresh, stop.signal);
    void refresh();
    void ports.readData().then(setData);
    return () => stop.abort();
  }, [ports, refresh]);

  return { page, names, data, refresh: () => void refresh() };
}
