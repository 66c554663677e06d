/** Product data enters the program as `unknown` and is parsed where it is loaded. */
declare module "*.json" {
  const data: unknown;
  export default data;
}
