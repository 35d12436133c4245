type NavigationLike = EventTarget;

/** The address without its fragment: a jump within the article is no new page. */
export function pageAddress(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

export type NavigationWatch = {
  /** Compares the address now; for callers that see the page change (single-page sites write history in silence). */
  check: () => void;
};

/**
 * Tells when a single-page site has gone to another page: after the navigation committed (`navigatesuccess` where the
 * browser has it, `popstate`, and whenever the caller checks).
 */
export function watchNavigation(view: Window, signal: AbortSignal, onNavigated: () => void): NavigationWatch {
  let last = pageAddress(view.location.href);
  const check = () => {
    const address = pageAddress(view.location.href);
    if (address === last) return;
    last = address;
    onNavigated();
  };
  const navigation = (view as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('navigatesuccess', check, { signal });
  view.addEventListener('popstate', check, { signal });
  return { check };
}
