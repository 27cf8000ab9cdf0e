/** Styles are taken up by the build; a module of them exports nothing. */
declare module "*.css";
