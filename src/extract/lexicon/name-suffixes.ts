/** What a hyphen ties to a name without being part of it: "BERT-based", "GPT-style". */
export const NAME_SUFFIX =
  /[-‐‑–](?:based|style|like|driven|powered|enhanced|guided|trained|generated|augmented|inspired|assisted|style|level|free|only|tuned|specific|related|type|family|class|equipped|integrated|empowered|oriented|initialized|backed)s?$/;
