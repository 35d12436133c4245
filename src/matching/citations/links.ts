/** Addresses of official texts, each built by its publisher's documented scheme. */

/** Current text of a section of the United States Code (Office of the Law Revision Counsel). */
export function usCodeLink(title: string, section: string): string {
  return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}`;
}

/** Current text of a section ("208.16") or part ("1003") of the Code of Federal Regulations. */
export function cfrLink(title: string, section: string): string {
  return `https://www.ecfr.gov/current/title-${title}/${section.includes('.') ? 'section' : 'part'}-${section}`;
}

/** Page of the Federal Register; null before volume 59, where its site begins. */
export function federalRegisterLink(volume: number, page: number): string | null {
  return volume >= 59 ? `https://www.federalregister.gov/citation/${volume}-FR-${page}` : null;
}

/** An executive order; null before 12890, where the Federal Register's site begins. */
export function executiveOrderLink(order: number): string | null {
  return order >= 12890 ? `https://www.federalregister.gov/executive-order/${order}` : null;
}

/** The Federal Register's own search for a proclamation, which has no address by number; null before 1994. */
export function proclamationLink(number: number): string | null {
  if (number < 6650) return null;
  return `https://www.federalregister.gov/documents/search?conditions%5Bterm%5D=%22Proclamation+${number}%22&conditions%5Btype%5D%5B%5D=PRESDOCU`;
}

/** A public law: its text from the 104th Congress on, the list of its Congress from the 93rd; null before. */
export function publicLawLink(congress: number, law: number): string | null {
  if (congress >= 104) return `https://www.govinfo.gov/link/plaw/${congress}/public/${law}`;
  return congress >= 93 ? `https://www.congress.gov/public-laws/${ordinal(congress)}-congress` : null;
}

/** A page of the Statutes at Large; govinfo holds volumes 65 and later. */
export function statutesLink(volume: number, page: number): string | null {
  return volume >= 65 ? `https://www.govinfo.gov/link/statute/${volume}/${page}` : null;
}

/** A decision by reporter citation, through the Free Law Project's citation look-up. */
export function reporterLink(volume: string, reporter: string, page: string): string {
  return `https://www.courtlistener.com/c/${encodeURIComponent(reporter)}/${volume}/${page}/`;
}

/** A case on the Supreme Court's docket: "24-656", "24A931". */
export function supremeCourtDocketLink(docket: string): string {
  return `https://www.supremecourt.gov/docket/docketfiles/html/public/${docket.toLowerCase()}.html`;
}

/** Federal dockets of a number, which several districts may share, in the Free Law Project's archive. */
export function districtDocketLink(docket: string): string {
  return `https://www.courtlistener.com/?type=r&docket_number=${encodeURIComponent(docket)}`;
}

/** Precedent decisions of the Board of Immigration Appeals and the Attorney General. */
export const BOARD_DECISIONS_LINK = 'https://www.justice.gov/eoir/ag-bia-decisions';

/** 1 → "1st", 112 → "112th". */
export function ordinal(number: number): string {
  const tail = number % 100 > 10 && number % 100 < 14 ? 0 : number % 10;
  return `${number}${['th', 'st', 'nd', 'rd'][tail] ?? 'th'}`;
}
