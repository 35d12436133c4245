/** The privacy text, a paragraph a key. PRIVACY.md says the same at more length. */
export const PRIVACY_EN = {
  privacy1:
    'Pages are read on this device only. Nothing about the pages you visit, what is marked on them, where you point, what you click or what you search for is sent anywhere or kept.',
  privacy2:
    'Kept on this device: the settings on this page, the list of your sites (the browser keeps it), the hidden terms, the collection of records, and, unless you switch it off, which records’ cards you opened last with hashes of their facts, for corrections. In private windows nothing is stored.',
  privacy3:
    'Requests: only if you enter the address of a feed or switch on the Federal Register. Of a feed, the same few files for every reader, by the clock and never by what you read. The Federal Register, if you switch it on, is asked one question a day that is the same for every reader. Each host sees your IP address, browser version and the time, as with any download. No cookies are sent.',
  privacy4:
    'There is no account, no analytics, no advertising, no sale of data, and no person reads anything of yours. Use of information received from browser interfaces adheres to the Chrome Web Store User Data Policy, including the Limited Use requirements.',
  privacy5:
    'To take your data with you, export the settings above. To delete everything, remove the extension.',
};

export const PRIVACY_ES: Record<keyof typeof PRIVACY_EN, string> = {
  privacy1:
    'Las páginas se leen solo en este dispositivo. Nada de lo que visita, de lo que se marca, de dónde apunta, de lo que pulsa o de lo que busca se envía ni se guarda.',
  privacy2:
    'Se guarda en este dispositivo: los ajustes de esta página, la lista de sus sitios (la guarda el navegador), los términos ocultos, la colección de fichas y, si no lo desactiva, qué fichas abrió por última vez con huellas de sus datos, para las correcciones. En ventanas privadas no se guarda nada.',
  privacy3:
    'Peticiones: solo si escribe la dirección de una fuente o activa el Federal Register. De una fuente, los mismos pocos archivos para todos los lectores, según el reloj y nunca según lo que lee. Al Federal Register, si lo activa, se le hace una pregunta al día, la misma para todos los lectores. Cada servidor ve su dirección IP, la versión del navegador y la hora, como en cualquier descarga. No se envían cookies.',
  privacy4:
    'No hay cuenta, ni analítica, ni publicidad, ni venta de datos, y nadie lee nada suyo. El uso de la información recibida de las interfaces del navegador cumple la política de datos de usuario de Chrome Web Store, incluidos los requisitos de uso limitado.',
  privacy5: 'Para llevarse sus datos, exporte los ajustes arriba. Para borrarlo todo, quite la extensión.',
};
