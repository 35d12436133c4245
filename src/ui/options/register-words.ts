/** What the options say of the Federal Register. */
import type { Tables } from '../shared/i18n/words.ts';

const en = {
  title: 'Federal Register, live',
  text: 'New rules, proposed rules, notices and presidential documents of the immigration agencies, in the agencies’ timelines, before editors have got to them. They are marked “live”: they come as they are from FederalRegister.gov, whose web edition is unofficial. The official edition is the PDF on govinfo.gov; each document links to both. The Federal Register does not endorse this extension.',
  switch: 'Ask FederalRegister.gov once a day',
  hint: 'One question, the same for every reader on a given day; nothing in it tells what you read. The site sees your IP address, browser version and the time. Switched off, everything that came from it is deleted.',
  OFF: 'Switched off: nothing is asked, nothing is kept.',
  EMPTY: 'Nothing has been downloaded yet.',
  kept: 'Last day fetched: {date}. Documents kept: {documents}.',
  ask: 'The browser does not let us ask www.federalregister.gov.',
  askButton: 'Ask the browser',
  refused: 'The browser did not grant www.federalregister.gov; nothing changed.',
};

export type RegisterWord = keyof typeof en;

const es: Record<RegisterWord, string> = {
  title: 'Federal Register, en vivo',
  text: 'Nuevas reglas, propuestas de reglas, avisos y documentos presidenciales de las agencias de inmigración, en sus cronologías, antes de que los vean los editores. Llevan la marca «en vivo»: llegan tal cual de FederalRegister.gov, cuya edición web no es oficial. La oficial es el PDF de govinfo.gov; cada documento enlaza las dos. El Federal Register no avala esta extensión.',
  switch: 'Consultar FederalRegister.gov una vez al día',
  hint: 'Una sola pregunta, la misma para todos los lectores cada día; nada en ella dice qué lee usted. El sitio ve su dirección IP, la versión del navegador y la hora. Al desactivarlo se borra todo lo que vino de allí.',
  OFF: 'Desactivado: no se pregunta ni se guarda nada.',
  EMPTY: 'Aún no se ha descargado nada.',
  kept: 'Último día consultado: {date}. Documentos guardados: {documents}.',
  ask: 'El navegador no permite consultar www.federalregister.gov.',
  askButton: 'Pedirlo al navegador',
  refused: 'El navegador no concedió www.federalregister.gov; nada cambió.',
};

export const REGISTER_WORDS: Tables<RegisterWord> = { en, es };
