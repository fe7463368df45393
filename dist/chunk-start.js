const chunks = [
(() => {
const id = 8815;
const ids = [8815];
const modules = {

/***/ 38815:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(38815, module.exports, ["Dk","Vj","jh","Ll","jn","oP","JG","HN","iX","parse","hR","Tp","As","YR"], "./later-yaml.cjs")

/***/ }),



};

return { ids, modules }
})(),
(() => {
const id = 9806;
const ids = [9806];
const modules = {

/***/ 77410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ decoder),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   u8: () => (/* binding */ strictDecoder),
/* harmony export */   xW: () => (/* binding */ concat),
/* harmony export */   y4: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* unused harmony exports digest, encodeBase64, encoder, uint32be, uint64be */
const encoder = new TextEncoder(), decoder = new TextDecoder(), strictDecoder = new TextDecoder("utf-8", { fatal: !0 }), UINT32_RANGE = (/* unused pure expression or super */ null && (2 ** 32));
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
function writeUInt32BE(buf, value, offset) {
  if (value < 0 || value >= UINT32_RANGE)
    throw new RangeError(`value must be >= 0 and <= ${UINT32_RANGE - 1}. Received ${value}`);
  buf.set([value >>> 24, value >>> 16, value >>> 8, value & 255], offset);
}
function uint64be(value) {
  const high = Math.floor(value / UINT32_RANGE), low = value % UINT32_RANGE, buf = new Uint8Array(8);
  return writeUInt32BE(buf, high, 0), writeUInt32BE(buf, low, 4), buf;
}
function uint32be(value) {
  const buf = new Uint8Array(4);
  return writeUInt32BE(buf, value), buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function encodeBase64(input, url = !1) {
  if (Uint8Array.prototype.toBase64)
    return input.toBase64({ alphabet: url ? "base64url" : "base64", omitPadding: url });
  const CHUNK_SIZE = 32768, arr = [];
  for (let i = 0; i < input.length; i += CHUNK_SIZE)
    arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
  const encoded = btoa(arr.join(""));
  return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}
async function digest(algorithm, data) {
  const subtleDigest = `SHA-${algorithm.slice(-3)}`;
  return new Uint8Array(await crypto.subtle.digest(subtleDigest, data));
}



/***/ }),

/***/ 68109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ JWS),
/* harmony export */   q: () => (/* binding */ jwsAlgorithm)
/* harmony export */ });
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);
/* harmony import */ var _key_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83035);


const sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: !0, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
const JWS = (0,_key_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .t)({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JOSENotSupported */ .T0(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}



/***/ }),

/***/ 49806:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ verifyCompact),
/* harmony export */   F_: () => (/* binding */ prepareVerify)
/* harmony export */ });
/* unused harmony exports encodeJsonUnencodedPayload, parseProtectedHeader, snapshotJws, verifySignature */
/* harmony import */ var _jws_algorithms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68109);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5674);
/* harmony import */ var _buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77410);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47784);
/* harmony import */ var _key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47859);





function snapshotJws(jws, sharedPayload) {
  const encodedProtectedHeader = jws.protected, inputHeader = jws.header, header = isObject(inputHeader) ? { ...inputHeader } : inputHeader;
  let payload = sharedPayload ? sharedPayload[0] : jws.payload;
  !sharedPayload && payload instanceof Uint8Array && (payload = new Uint8Array(payload));
  const signature = jws.signature, snapshot = { payload, signature };
  if (encodedProtectedHeader !== void 0 && (snapshot.protected = encodedProtectedHeader), inputHeader !== void 0 && (snapshot.header = header), encodedProtectedHeader === void 0 && header === void 0)
    throw new JWSInvalid('Flattened JWS must have either of the "protected" or "header" members');
  if (encodedProtectedHeader !== void 0 && typeof encodedProtectedHeader != "string")
    throw new JWSInvalid("JWS Protected Header incorrect type");
  if (payload === void 0)
    throw new JWSInvalid("JWS Payload missing");
  if (typeof signature != "string")
    throw new JWSInvalid("JWS Signature missing or incorrect type");
  if (header !== void 0 && !isObject(header))
    throw new JWSInvalid("JWS Unprotected Header incorrect type");
  return snapshot;
}
function prepareVerify(options) {
  return [options && (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateAlgorithms */ .Fw)("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJoseHeader */ .OX)(encodedProtectedHeader, _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye, "JWS Protected Header is invalid");
}
function encodeJsonUnencodedPayload(payload) {
  const invalid = /[\p{Cs}\p{Cn}]/u.exec(payload)?.[0];
  if (invalid !== void 0)
    throw new JWSInvalid(/\p{Cs}/u.test(invalid) ? "JWS Payload must be a well-formed Unicode string" : "JWS Payload must not contain unassigned Unicode code points");
  return encoder.encode(payload);
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF)(payload);
  } catch (cause) {
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!(0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .isDisjoint */ .fz)(protectedHeader, header))
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateB64 */ .J0)(protectedHeader, (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validateCrit */ .nI)(_util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye, _validate_js__WEBPACK_IMPORTED_MODULE_0__/* .JWS_RECOGNIZED */ .qc, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JOSEAlgNotAllowed */ .Rb('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = !1;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
  const entry = (0,_jws_algorithms_js__WEBPACK_IMPORTED_MODULE_3__/* .jwsAlgorithm */ .q)(alg), signingInput = (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .concat */ .xW)(encodedProtectedHeader !== void 0 ? (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF)(encodedProtectedHeader) : new Uint8Array(), (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .encode */ .lF)("."), typeof signingPayload == "string" ? shared[2] ??= (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeAsciiMember */ .MV)(signingPayload, "payload", _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye) : signingPayload), signature = (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64url */ .h2)(jws.signature, "signature", _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye), verificationKey = await (0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareKey */ .dT)(entry, key, "verify"), cryptoKey = await (0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .rawKey */ .GK)(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && (0,_key_js__WEBPACK_IMPORTED_MODULE_4__/* .checkModulusLength */ .or)(entry.alg, cryptoKey);
  let verified = !1;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSSignatureVerificationFailed */ .h2(void 0, { cause });
  }
  if (!verified)
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSSignatureVerificationFailed */ .h2();
  const result = { payload: typeof signingPayload == "string" ? (0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64url */ .h2)(signingPayload, "payload", _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = _buffer_utils_js__WEBPACK_IMPORTED_MODULE_2__/* .decoder */ .D0.decode(jws)), typeof jws != "string")
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .JWSInvalid */ .Ye("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}



/***/ }),

/***/ 47859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ rawKey),
/* harmony export */   ZZ: () => (/* binding */ snapshotJwk),
/* harmony export */   dT: () => (/* binding */ prepareKey),
/* harmony export */   l: () => (/* binding */ validateExtractableOption),
/* harmony export */   oX: () => (/* binding */ normalizeJwk),
/* harmony export */   or: () => (/* binding */ checkModulusLength),
/* harmony export */   xY: () => (/* binding */ jwkToKey)
/* harmony export */ });
/* unused harmony exports assertCryptoKey, checkCryptoKey, checkUsage, invalidKeyInput, isCryptoKey, isKeyLike, isKeyObject */
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47784);
/* harmony import */ var _util_base64url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71445);
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);



const tag = function (key) { return key[Symbol.toStringTag] }, jwkMatchesOp = function (entry, key, usage) {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if ((0,_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return (0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
function assertCryptoKey(key) {
  if (!isCryptoKey(key))
    throw new Error("CryptoKey instance expected");
}
const isCryptoKey = function (key) {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return !0;
  try {
    return key instanceof CryptoKey;
  } catch {
    return !1;
  }
}, isKeyObject = function (key) { return key?.[Symbol.toStringTag] === "KeyObject" }, isKeyLike = function (key) { return isCryptoKey(key) || isKeyObject(key) };
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = function (actual, ...types) { return message("Key must be ", actual, ...types) };
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = function (name, prop = "algorithm.name") { return new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`) };
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
function validateExtractableOption(extractable) {
  if (extractable !== void 0 && typeof extractable != "boolean")
    throw new TypeError('"extractable" option must be a boolean');
  return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JOSENotSupported */ .T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}



/***/ }),

/***/ 83035:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}



/***/ }),

/***/ 47784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ validateAlgorithms),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   J0: () => (/* binding */ validateB64),
/* harmony export */   MV: () => (/* binding */ encodeAsciiMember),
/* harmony export */   OX: () => (/* binding */ parseJoseHeader),
/* harmony export */   fV: () => (/* binding */ isJwkSet),
/* harmony export */   fz: () => (/* binding */ isDisjoint),
/* harmony export */   h2: () => (/* binding */ decodeBase64url),
/* harmony export */   nI: () => (/* binding */ validateCrit),
/* harmony export */   qc: () => (/* binding */ JWS_RECOGNIZED)
/* harmony export */ });
/* unused harmony exports JWE_RECOGNIZED, assertNotSet, assertUint8Array, serializeJoseHeader, validateCritDuplicates */
/* harmony import */ var _util_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5674);
/* harmony import */ var _util_base64url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71445);
/* harmony import */ var _buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77410);



function assertUint8Array(input, label) {
  if (!(input instanceof Uint8Array))
    throw new TypeError(`${label} must be an instance of Uint8Array`);
}
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return !1;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return !1;
        parameters.add(parameter);
      }
  return !0;
}
function assertNotSet(value, name) {
  if (value !== void 0)
    throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return (0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return (0,_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
  let parsed;
  try {
    parsed = JSON.parse(_buffer_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .strictDecoder */ .u8.decode((0,_util_base64url_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message);
  return parsed;
}
const JWS_RECOGNIZED = { __proto__: null, b64: !0 }, JWE_RECOGNIZED = { __proto__: null };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
  const { crit } = protectedHeader ?? {};
  if (Array.isArray(crit) && new Set(crit).size !== crit.length)
    throw new Err('"crit" (Critical) Header Parameter MUST NOT contain duplicate values');
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JOSENotSupported */ .T0(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new _util_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JWSInvalid */ .Ye('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return !0;
}
function serializeJoseHeader(Err, header) {
  let serialized, parsed;
  try {
    serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
  } catch (cause) {
    throw new Err("JOSE Header is not valid JSON", { cause });
  }
  if (!isObject(parsed))
    throw new Err("JOSE Header is not a JSON object");
  return [parsed, serialized];
}



/***/ }),

/***/ 71445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/* unused harmony export encode */
/* harmony import */ var _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77410);

const invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return (0,_lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y4)(typeof input == "string" ? input : _lib_buffer_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .decoder */ .D0.decode(input), !0);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}
function encode(input) {
  return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}



/***/ }),

/***/ 5674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ JWKSMultipleMatchingKeys),
/* harmony export */   BT: () => (/* binding */ JWKSNoMatchingKey),
/* harmony export */   Dm: () => (/* binding */ JWKSInvalid),
/* harmony export */   Dp: () => (/* binding */ JWTInvalid),
/* harmony export */   Rb: () => (/* binding */ JOSEAlgNotAllowed),
/* harmony export */   T0: () => (/* binding */ JOSENotSupported),
/* harmony export */   Ye: () => (/* binding */ JWSInvalid),
/* harmony export */   h2: () => (/* binding */ JWSSignatureVerificationFailed),
/* harmony export */   ie: () => (/* binding */ JWTClaimValidationFailed),
/* harmony export */   n: () => (/* binding */ JWTExpired)
/* harmony export */ });
/* unused harmony exports JOSEError, JWEDecryptionFailed, JWEInvalid, JWKInvalid, JWKSTimeout */
class JOSEError extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message, options) {
    super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
}
class JWTClaimValidationFailed extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JWTExpired extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message, payload, claim = "unspecified", reason = "unspecified") {
    super(message, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
}
class JOSEAlgNotAllowed extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
}
class JOSENotSupported extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
}
class JWEDecryptionFailed extends JOSEError {
  static code = "ERR_JWE_DECRYPTION_FAILED";
  code = "ERR_JWE_DECRYPTION_FAILED";
  constructor(message = "decryption operation failed", options) {
    super(message, options);
  }
}
class JWEInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWE_INVALID"));
  code = "ERR_JWE_INVALID";
}
class JWSInvalid extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
}
class JWTInvalid extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
}
class JWKInvalid extends (/* unused pure expression or super */ null && (JOSEError)) {
  static code = (/* unused pure expression or super */ null && ("ERR_JWK_INVALID"));
  code = "ERR_JWK_INVALID";
}
class JWKSInvalid extends JOSEError {
  static code = "ERR_JWKS_INVALID";
  code = "ERR_JWKS_INVALID";
}
class JWKSNoMatchingKey extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message = "no applicable key found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSMultipleMatchingKeys extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message, options);
  }
}
class JWKSTimeout extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message = "request timed out", options) {
    super(message, options);
  }
}
class JWSSignatureVerificationFailed extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message = "signature verification failed", options) {
    super(message, options);
  }
}



/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 5600;
const ids = [5600];
const modules = {

/***/ 35922:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isCarriedObject)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** Kinds of Kubernetes' own by which requests are decided, or to which. */
const kinds = new Set([
    'Service',
    'Namespace',
    'Pod',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'MutatingWebhookConfiguration',
]);
const ofMesh = /(?:^|\.)istio\.io\/|^gateway\.networking\.k8s\.io\//;
/**
 * A whole object inside another one, for a controller that applies it, and one of those by which a mesh decides. What names an
 * object alone, as `scaleTargetRef` does, holds no map.
 */
const isCarriedObject = function (value) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    const { apiVersion, kind } = value;
    if (typeof apiVersion !== 'string' || typeof kind !== 'string')
        return false;
    return (ofMesh.test(apiVersion) || kinds.has(kind)) && Object.values(value).some(_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW);
};


/***/ }),

/***/ 89381:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _carried_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35922);


const member = function (value, name) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined };
const isContainer = function (value) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string') };
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = function (value) {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, a MeshConfig for an
 * installation of Istio, or a whole object that a controller applies.
 */
const holdsMeshParts = function (value, depth = 0) {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    if (depth > 0 && (0,_carried_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isCarriedObject */ .a)(value))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 41898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q$: () => (/* binding */ positionsOf),
/* harmony export */   uo: () => (/* binding */ pointerParts),
/* harmony export */   x$: () => (/* binding */ pointerPart)
/* harmony export */ });
/** Most files of a repository are short, and a list of lines for each takes more room than counting them again takes time. */
const short = 4000;
const countLines = function (text, offset) {
    const end = Math.min(offset, text.length);
    let line = 1;
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
        line += 1;
        start = at + 1;
    }
    return { line, column: end - start + 1 };
};
/** Places of many offsets of one text: the lines of a long one are counted once, at the first call. */
const positionsOf = function (text) {
    if (text.length < short)
        return (offset) => countLines(text, offset);
    let starts;
    return (offset) => {
        if (starts === undefined) {
            starts = [0];
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        const end = Math.min(offset, text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= end)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    };
};
/** `/spec/rules/0` \u2192 ['spec', 'rules', '0'] (RFC 6901). */
const pointerParts = function (pointer) { return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')) };
/** One step of a JSON pointer, escaped. */
const pointerPart = function (part) {
    const text = String(part);
    return /[~/]/.test(text) ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
};


/***/ }),

/***/ 57473:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ podsOf),
/* harmony export */   GA: () => (/* binding */ podTemplatesIn),
/* harmony export */   UX: () => (/* binding */ makesPods),
/* harmony export */   YM: () => (/* binding */ storesTemplates),
/* harmony export */   ZM: () => (/* binding */ templatePathOf),
/* harmony export */   ab: () => (/* binding */ podTemplatesOf)
/* harmony export */ });
/* harmony import */ var _manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35922);
/* harmony import */ var _manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);




/** Deeper than any kind nests its pods. */
const deepest = 12;
const gather = function (value, path, out, below = false) {
    if (path.length > deepest)
        return;
    const isCarried = below || (path.length > 0 && (0,_manifests_carried_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isCarriedObject */ .a)(value));
    if ((0,_manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPodTemplate */ .K)(value)) {
        out.push({ path, template: value, isCarried });
        return;
    }
    if (Array.isArray(value))
        value.forEach((item, at) => gather(item, [...path, String(at)], out, isCarried));
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        for (const [name, inner] of Object.entries(value))
            if (typeof inner === 'object' && inner !== null)
                gather(inner, [...path, name], out, isCarried);
};
/** Whether a list of containers stands anywhere, without which nothing is a template: most objects have none. */
const holdsContainers = function (value) {
    if (Array.isArray(value))
        return value.some((item) => typeof item === 'object' && holdsContainers(item));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return false;
    for (const name of Object.keys(value)) {
        if (name === 'containers')
            return true;
        const inner = value[name];
        if (typeof inner === 'object' && holdsContainers(inner))
            return true;
    }
    return false;
};
const found = new WeakMap();
/** Every template of pods in a value; of a kind that nobody knows as of a Deployment. */
const podTemplatesIn = function (content) {
    const known = found.get(content);
    if (known !== undefined)
        return known;
    const out = [];
    if (holdsContainers(content))
        gather(content, [], out);
    found.set(content, out);
    return out;
};
/** Kinds that hold the template of something else, which runs the pods. */
const holdsForOthers = new Set(['ControllerRevision', 'PodTemplate', 'CustomResourceDefinition', 'ConfigMap', 'Secret']);
/** Where the usual kinds have their template, which need not be whole to be one. */
const templatePaths = new Map([
    ['apps/Deployment', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const templatePathOf = function ({ group, kind }) { return templatePaths.get(`${group}/${kind}`) };
/** Whether an object only stores the templates that stand in it, for a program that makes pods of them. */
const storesTemplates = function ({ key }) { return holdsForOthers.has(key.kind) };
/** Whether `podTemplatesOf` finds any. */
const makesPods = function (object) { return templatePathOf(object.key) !== undefined || podTemplatesOf(object).length > 0 };
/** What an object makes pods of, or the pod that it is: `metadata` and `spec`. */
const podsOf = function (object) { return object.key.group === '' && object.key.kind === 'Pod'
    ? [object.content]
    : podTemplatesOf(object).map(({ template }) => template) };
/** Templates from which an object itself makes pods: not the object as a whole, and not what it only stores. */
const podTemplatesOf = function (object) {
    const path = templatePathOf(object.key);
    if (path !== undefined)
        return [{ path, template: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, ...path) }];
    if (holdsForOthers.has(object.key.kind))
        return [];
    return podTemplatesIn(object.content).filter(({ path, isCarried }) => path.length > 0 && !isCarried);
};


/***/ }),

/***/ 73776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
const noObjects = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = function (value, name) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const found = value[name];
    // Most names that are asked for are not there, and then nobody has to ask whose they are.
    return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
};
// Nearly every look at an object is this one: a loop over the path would make an iterator and an object for each name.
const memberAt = function (value, path) { return path.reduce(member, value) };
/** The object at a path of names, or an empty one where there is none. */
const objectAt = function (value, ...path) {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = function (value, ...path) {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (!Array.isArray(found))
        return noObjects;
    const list = found;
    return areObjects(list) ? list : list.filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
};
const areObjects = function (list) { return list.every((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item)) };
/** The same, each with the index at which it stands. */
const indexedAt = function (value, ...path) { return listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : [])) };
/** The strings of the list at a path. */
const textsAt = function (value, ...path) { return listAt(value, ...path).filter((item) => typeof item === 'string') };
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = function (value, ...path) {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = function (value, ...path) {
    const found = objectAt(value, ...path);
    if (isTextMap(found))
        return found;
    const out = Object.create(null);
    for (const [name, text] of Object.entries(found))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = function (object) {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = function (value, ...path) {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 22589:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectsLabels),
/* harmony export */   IO: () => (/* binding */ canMeet),
/* harmony export */   Zn: () => (/* binding */ selectorLabels)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Names of the labels that a selector asks for. */
const selectorLabels = function (selector) { return [
    ...Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(selector, 'matchLabels')),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(selector, 'matchExpressions').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'key')),
] };
/**
 * Whether a label selector of Kubernetes selects an object (metav1.LabelSelectorAsSelector): an empty one selects
 * everything; an operator that does not exist selects nothing, as the server refuses it.
 */
const selectsLabels = function (selector, labels) { return Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(selector, 'matchLabels')).every(([name, value]) => own(labels, name) === value) &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(selector, 'matchExpressions').every((expression) => {
        const value = own(labels, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'key'));
        const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(expression, 'values');
        switch ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(expression, 'operator')) {
            case 'In':
                return value !== undefined && values.includes(value);
            case 'NotIn':
                return value === undefined || !values.includes(value);
            case 'Exists':
                return value !== undefined;
            case 'DoesNotExist':
                return value === undefined;
            default:
                return false;
        }
    }) };
/** Whether one object may have the labels of both: no name has two values. */
const canMeet = function (left, right) { return Object.entries(left).every(([name, value]) => !Object.hasOwn(right, name) || right[name] === value) };
const own = function (labels, name) { return Object.hasOwn(labels, name) ? labels[name] : undefined };


/***/ }),

/***/ 91374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   EQ: () => (/* binding */ hasFix),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   T6: () => (/* binding */ isInTables),
/* harmony export */   U8: () => (/* binding */ defaultVersion)
/* harmony export */ });
/** Newest patch of each minor version when this table was made: what a version without a patch is taken for. */
const newestPatch = new Map([
    [20, 8],
    [21, 6],
    [22, 8],
    [23, 6],
    [24, 6],
    [25, 5],
    [26, 8],
    [27, 9],
    [28, 10],
    [29, 6],
    [30, 3],
    [31, 0],
]);
/** What is assumed where neither cluster nor configuration says it. */
const defaultVersion = { major: 1, minor: 30, patch: 3, assumed: true };
/** Reads `1.30.3`, `1.30`, `v1.30.3-distroless`; undefined where it is none of these. */
const readVersion = function (text) {
    const found = /^v?(\d{1,3})\.(\d{1,3})(?:\.(\d{1,4}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
    if (found === null)
        return undefined;
    const minor = Number(found[2]);
    return {
        major: Number(found[1]),
        minor,
        patch: found[3] === undefined ? (newestPatch.get(minor) ?? 0) : Number(found[3]),
    };
};
/** A change that was also brought to older minors: `[minor, patch]` for each, newest minor last. */
const hasFix = function (version, ...fixed) {
    const last = fixed.at(-1);
    if (version.major !== 1 || last === undefined)
        return version.major > 1;
    if (version.minor > last[0])
        return true;
    return fixed.some(([minor, patch]) => version.minor === minor && version.patch >= patch);
};
/** Whether it is known what words the version has: not where it is assumed, and not where it came after the table. */
const isInTables = function (version) { return version.assumed !== true && version.major === 1 && version.patch <= (newestPatch.get(version.minor) ?? -1) };
const versionText = function (version) { return `${version.major}.${version.minor}.${version.patch}` };


/***/ }),

/***/ 78100:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = function (value) { return typeof value === 'object' && value !== null && !Array.isArray(value) };
/** undefined: the text is no JSON. */
const parseJson = function (text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values: the order of an object's members says nothing. */
const isSameJson = function (left, right) {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || !Object.hasOwn(right, name) || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   oL: () => (/* binding */ mayBeLabelled),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
const keyTexts = new WeakMap();
/**
 * `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. Written once for a key: objects are
 * told apart by it all the time.
 */
const keyText = function (key) {
    let text = keyTexts.get(key);
    if (text === undefined) {
        text = `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
        keyTexts.set(key, text);
    }
    return text;
};
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = function (key) { return key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}` };
const narrowest = function (state, group, kind, namespace) {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = function (state, group, kind, namespace) { return narrowest(state, group, kind, namespace)?.status ?? 'not given' };
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = function (state, group, kind, namespace) {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether a label that no file says may have been set by hand: nobody asked a cluster, and the change does not take it away. */
const mayBeLabelled = function (state, key, label) { return narrowest(state, key.group, key.kind, key.namespace)?.by === 'files' &&
    state.absentLabels?.get(keyText(key))?.has(label) !== true };
/** Records that are about an object: of its kind, or of itself by its name; the narrowest one comes first. */
const recordsAbout = function ({ reads }, { group, kind, namespace, name }) {
    const about = reads.filter((read) => read.group === group && read.kind === kind && (read.name === undefined || read.name === name));
    const of = (scope) => about.filter((read) => read.namespace === scope);
    return [...of(namespace), ...(namespace === '*' ? [] : of('*'))];
};
/** Whether anybody was asked for an object, by its kind or by its name; the answer may have been no. */
const isAskedFor = function (state, key) { return recordsAbout(state, key).length > 0 };
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = function (state, key) {
    const [read] = recordsAbout(state, key);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 46799:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _c: () => (/* binding */ objectsOfKind),
/* harmony export */   jO: () => (/* binding */ objectsOfKindName),
/* harmony export */   xQ: () => (/* binding */ objectsOfGroup)
/* harmony export */ });
const none = [];
const indexes = new WeakMap();
const indexOf = function ({ objects }) {
    const known = indexes.get(objects);
    if (known !== undefined)
        return known;
    const index = { kinds: new Map(), groups: new Map() };
    const put = (lists, name, object) => {
        const list = lists.get(name);
        if (list === undefined)
            lists.set(name, [object]);
        else
            list.push(object);
    };
    for (const object of objects) {
        put(index.kinds, object.key.kind, object);
        put(index.groups, object.key.group, object);
    }
    indexes.set(objects, index);
    return index;
};
/** Objects of one kind, of whichever group; in the order of the state, which is gone through once, whoever asks. */
const objectsOfKindName = function (state, kind) { return indexOf(state).kinds.get(kind) ?? none };
/** Objects of one kind of one group, in the order of the state. */
const objectsOfKind = function (state, group, kind) {
    const named = objectsOfKindName(state, kind);
    return named.every(({ key }) => key.group === group) ? named : named.filter(({ key }) => key.group === group);
};
/** Objects of every kind of one group, in the order of the state. */
const objectsOfGroup = function (state, group) { return indexOf(state).groups.get(group) ?? none };


/***/ }),

/***/ 80936:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ byCodePoint),
/* harmony export */   Tx: () => (/* binding */ inNumberOrder),
/* harmony export */   sl: () => (/* binding */ isNumberedOn),
/* harmony export */   vh: () => (/* binding */ byNumber)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = function (left, right) { return (left < right ? -1 : left > right ? 1 : 0) };
const digits = /[0-9]+/g;
const numberKey = function (name) { return name.replace(digits, (number) => {
    const short = number.replace(/^0+(?=.)/, '');
    return `${String(short.length).padStart(6, '0')}${short}`;
}) };
/** Names as people count them, `team-2` before `team-10`; equal ones, as `a1` and `a01`, by code point. */
const byNumber = function (left, right) { return byCodePoint(numberKey(left), numberKey(right)) || byCodePoint(left, right) };
/** The items by names that say which comes first, each name as people count it; equal ones stay as they stand. */
const inNumberOrder = function (items, namesOf) { return items
    .map((item) => {
    const names = namesOf(item);
    return { item, keys: [...names.map(numberKey), ...names] };
})
    .sort((left, right) => {
    const at = left.keys.findIndex((key, index) => key !== right.keys[index]);
    return at < 0 ? 0 : byCodePoint(left.keys[at] ?? '', right.keys[at] ?? '');
})
    .map(({ item }) => item) };
/** Whether the names are one name with the numbers from the first to the last, each once. */
const isNumberedOn = function (names) {
    const [start = ''] = names;
    const [, head, number = ''] = /^(.*?)(0|[1-9][0-9]{0,8})$/s.exec(start) ?? [];
    return head !== undefined && names.length > 2 && names.every((name, at) => name === `${head}${Number(number) + at}`);
};


/***/ }),

/***/ 79429:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isSameList)
/* harmony export */ });
/** Whether both lists hold the very same items in the same order. */
const isSameList = function (left, right) { return left.length === right.length && left.every((one, at) => one === right[at]) };


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 6654;
const ids = [6654];
const modules = {

/***/ 82834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isOfInterestByShape),
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   rR: () => (/* binding */ mayHoldMeshObjectsByVersion),
/* harmony export */   rl: () => (/* binding */ mustBeRead),
/* harmony export */   wV: () => (/* binding */ decidesAccess),
/* harmony export */   ys: () => (/* binding */ mayBeOfInterest)
/* harmony export */ });
/* harmony import */ var _pod_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
/* harmony import */ var _stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19862);
/* harmony import */ var _ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46231);



/**
 * What `check` must be able to read when nobody has listed files: the kinds that decide access in the mesh, the workloads
 * and services that they select, Kubernetes' own permissions, and what gives identities, writes into what others apply, or
 * tells the API server who is who. Any other object is read where it can be: what cannot be read of those is left out.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['install.istio.io', 'all'],
    ['sailoperator.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
    ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'])],
    ['certificates.k8s.io', 'all'],
    ['apiregistration.k8s.io', 'all'],
    ['apiserver.config.k8s.io', 'all'],
    ['kubeadm.k8s.io', new Set(['ClusterConfiguration'])],
    ['config.openshift.io', new Set(['OAuth', 'Authentication', 'APIServer'])],
    ['security.openshift.io', 'all'],
    ['user.openshift.io', 'all'],
    ['iamauthenticator.k8s.aws', 'all'],
    ['spire.spiffe.io', 'all'],
    ['policy.cert-manager.io', 'all'],
    ['kyverno.io', 'all'],
    ['policies.kyverno.io', 'all'],
    ['mutations.gatekeeper.sh', 'all'],
    ['policies.kubewarden.io', 'all'],
]);
const groupOf = function (apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = function (group, kind, name) { return group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector'))) };
/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = function (group, kind, name) { return (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
    (group === 'admissionregistration.k8s.io' &&
        kind === 'MutatingWebhookConfiguration' &&
        /^istio-(?:sidecar-injector|revision-tag)/.test(name)) };
const isOfInterest = function (group, kind, name) {
    const kinds = kindsOfGroup.get(group);
    return (kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name));
};
/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
const mayBeOfInterest = function (hasGroup, kinds) {
    const has = (kind) => kinds === 'any' || kinds.has(kind);
    if (hasGroup('') && has('ConfigMap'))
        return true;
    if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration'))
        return true;
    return [...kindsOfGroup].some(([group, allowed]) => hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)));
};
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
const isOfInterestByShape = function (group, kind, value) { return !(group === '' && kind === 'Secret') && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value) };
/** Whether an object must be readable where nobody has listed files. */
const mustBeRead = function (group, kind, name, value) { return isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value) };
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = function (text, words) { return text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text) };
/** Workloads and Services are what access is given to; their groups stand in any repository. */
const receivers = new Set(['', 'apps', 'batch']);
const decidingWords = [
    'istio',
    ...[...kindsOfGroup.keys()].filter((group) => !receivers.has(group) && !group.includes('istio')),
];
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's, SPIRE's. False is
 * certain, true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = function (text) { return mayHold(text, decidingWords) };
/** The same for any object of Kubernetes, and for what ytt changes of one. */
const mayHoldObjects = function (text) { return (0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text) || mayHold(text, ['apiVersion', 'istio.io']) || (0,_ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaysIn */ .j)(text).length > 0 };
const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/;
// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m;
/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
const mayHoldMeshObjectsByVersion = function (text) {
    if (!mayHoldMeshObjects(text))
        return false;
    if (hidden.test(text) || indirect.test(text) || text.includes('\u0000') || text.includes('\ufffd'))
        return true;
    for (const { index } of text.matchAll(/apiVersion/g)) {
        const rest = text.slice(index + 'apiVersion'.length, index + 400);
        // A word of a text, or a member of a schema that has members of its own.
        if (!/^["']?\s*:/.test(rest) || /^(?:: *\r?\n +[A-Za-z]+:\s|["']?\s*:\s*\{)/.test(rest))
            continue;
        const version = /^["']?\s*:[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#,{}[\]]+))[ \t]*(?:[\r\n,}#]|$)/.exec(rest);
        const value = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
        if (!plainVersion.test(value) || mayDecide(groupOf(value), text))
            return true;
    }
    return false;
};
/** Workloads and Services of a text that large are left out as they are where nothing of the mesh is mentioned. */
const mayDecide = function (group, text) { return group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group)) };
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = function (group) { return decidingGroups.has(group) };


/***/ }),

/***/ 33076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BT: () => (/* binding */ holdsAnything),
  aZ: () => (/* binding */ holdsNothing),
  bT: () => (/* binding */ mayCount),
  BV: () => (/* binding */ mayHold),
  $J: () => (/* binding */ mayHoldKind),
  KS: () => (/* binding */ mayHoldName),
  XR: () => (/* binding */ mayHoldNetworkPolicy),
  D9: () => (/* binding */ mayHoldPolicy),
  Sm: () => (/* binding */ mayHoldPolicyOfIstio),
  FF: () => (/* binding */ networkKind)
});

;// CONCATENATED MODULE: ./src/manifests/block-texts.ts
/** The line that begins a text in block style, behind a key or as an item; what is indented below it, or blank, is the text. */
const blockHeader = /^([ \t]*)(?:-[ \t]+)*(?:["']?[\w./-]+["']?:[ \t]*)?[|>][-+\d]*[ \t]*\r?$/;
const indentOf = function (line) { return line.length - line.trimStart().length };
/** The lines without those of texts in block style, in which no quoted key can stand. */
const withoutBlockTexts = function (text) {
    let block;
    return text
        .split('\n')
        .filter((line) => {
        if (line.trim() === '')
            return true;
        if (block !== undefined && indentOf(line) > block)
            return false;
        const header = blockHeader.exec(line);
        block = header === null ? undefined : (header[1] ?? '').length;
        return true;
    })
        .join('\n');
};

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/stored-elsewhere.ts
var stored_elsewhere = __webpack_require__(19862);
;// CONCATENATED MODULE: ./src/manifests/whole-objects.ts

/** A part of each of the forms below: most texts have none, and no further look is needed. */
const signs = ['{{', '{%', '${', '#@'];
/** What puts objects in wherever it stands. */
const anywhere = [
    /\{%-?[ \t]*(?:include|import|extends|block|call|macro|from)\b/,
    /^---[ \t]*#@/m,
    /#@[ \t]*template\.replace\(/,
];
/** A line that starts with what a Go template prints, but for what only indents a part of an object. */
const printed = /^([ \t]*)(?:-[ \t]+)?\{\{-?[ \t]*(?!-?[ \t]*(?:if|range|with|end|else|define|fail|\/\*|\$\w+[ \t]*:?=)|[^}\n]*\bn?indent[ \t]+[1-9])/;
const anyTemplate = /^[ \t]*(?:-[ \t]+)?\{\{/;
/** A line that is a variable. */
const variable = /^([ \t]*)(?:-[ \t]+)?\$\{[^}\n]*\}[ \t]*\r?$/;
/** Prints a mapping or a list, and no document of its own: beside a kind it adds to that object. */
const value = /\{\{[^}\n]*\btoYaml\b/;
const kind = /^["']?kind["']?[ \t]*:[ \t]+\S/;
const listOfObjects = /^["']?items["']?[ \t]*:/;
/** A mapping or list is open behind the line: what is indented below is a part of it. */
const opens = function (line) { return indentOf(line) > 0 || /^[^#]*:[ \t]*(?:#.*)?\r?$/.test(line) };
/** Whether some line of a document stands for objects of its own, and not for a part of the one around it. */
const documentHolds = function (document) {
    let last;
    let block;
    let isList = false;
    let hasKind = false;
    for (const line of document.split('\n')) {
        if (line.trim() === '')
            continue;
        const filled = variable.exec(line);
        // A block text goes on over variables for lines of it, which come with their own indentation.
        if (block !== undefined && (indentOf(line) > block || filled !== null))
            continue;
        block = undefined;
        const hole = filled ?? printed.exec(line);
        if (hole !== null) {
            const isInside = hole[1] !== '' && last !== undefined && opens(last);
            const isPart = isInside || (hasKind && value.test(line));
            if (!isPart || isList)
                return true;
        }
        else if (!anyTemplate.test(line) && !/^[ \t]*#/.test(line)) {
            last = line;
            isList ||= listOfObjects.test(line);
            hasKind ||= kind.test(line);
        }
        const header = blockHeader.exec(line);
        if (header !== null)
            block = (header[1] ?? '').length;
    }
    return false;
};
/**
 * Whether lines of a text stand for objects that a program puts in their place: nothing of what comes is written here. What stands
 * inside of an object is a part of that one, whatever fills it in.
 */
const holdsWholeObjects = function (text) { return signs.some((sign) => text.includes(sign)) &&
    (anywhere.some((form) => form.test(text)) || text.split(/^---(?=\s|$)/m).some(documentHolds)) };

// EXTERNAL MODULE: ./src/manifests/ytt-overlays.ts
var ytt_overlays = __webpack_require__(46231);
;// CONCATENATED MODULE: ./src/manifests/may-hold.ts





const holdsNothing = { groups: new Set(), kinds: new Set(), namespaces: new Set() };
const holdsAnything = { groups: 'any', kinds: 'any', namespaces: 'any' };
// A quoted scalar can hide any letter behind an escape, or behind a line break.
const escaped = /\\(?:x[2-7]|u00[2-7]|U000000[2-7])/i;
const broken = /\\\r?\n[ \t]*/g;
const isHidden = function (text) { return escaped.test(text) || (text.search(broken) >= 0 && withoutBlockTexts(text).search(broken) >= 0) };
/** Whether the keys of an object may be there; a line break that a scalar leaves out parts no word of one. */
const hasKeys = function (text) { return /apiVersion|kind/.test(text) || escaped.test(text) || /apiVersion|kind/.test(text.replaceAll(broken, '')) };
// A key that is written as `? key`, whose value stands on another line.
const explicitKey = /(?:^|[\s[{,])\?\s/m;
const hasExplicitKey = function (text) { return text.includes('?') && explicitKey.test(text) };
/** A value that stands plainly behind its key. */
// A quoted key needs no space behind its colon, as in JSON.
const plain = /^(?:["']\s*:\s*|[ \t]*:[ \t]+)(?:"([\w./-]+)"|'([\w./-]+)'|([\w][\w./-]*))[ \t]*(?=[\r\n,}#]|$)/;
// The key is a property of a schema, or a mapping of its own.
const mapping = /^["']?[ \t]*:(?:[ \t]*(?:#[^\n]*)?\r?\n[ \t]+["']?[A-Za-z$][\w$]*["']?[ \t]*:(?:\s|$)|[ \t]*\{(?!\{))/;
const empty = /^["']?[ \t]*:[ \t]*(?:""|'')[ \t]*(?=[\r\n,}#]|$)/;
/** Inside of an object a reference may be left empty; the API server takes no object of an empty kind. */
const isEmptyMember = function (text, index, rest) { return empty.test(rest) && /(?:^|\n)[ \t]+$/.test(text.slice(Math.max(0, index - 200), index).replace(/["']$/, '')) };
/** Every value of a key, wherever it stands. */
const valuesOf = function (text, key) {
    const values = new Set();
    for (const { index } of text.matchAll(new RegExp(`(?<![\\w.-])${key}(?=["']\\s*:|[ \\t]*:(?:\\s|$))`, 'g'))) {
        const rest = text.slice(index + key.length, index + key.length + 300);
        if (mapping.test(rest) || isEmptyMember(text, index, rest))
            continue;
        const found = plain.exec(rest);
        const value = found?.[1] ?? found?.[2] ?? found?.[3];
        if (value === undefined)
            return 'any';
        values.add(value);
    }
    return values;
};
const groupsOf = function (versions) { return versions === 'any'
    ? 'any'
    : new Set([...versions].map((version) => (version.includes('/') ? version.slice(0, version.indexOf('/')) : ''))) };
/** The namespace in the metadata of a document, in block style or on one line. */
const namespaceOf = function (document) {
    const line = /^metadata:[ \t]*\{([^{}\n]*)\}[ \t]*\r?$/m.exec(document)?.[1];
    if (line !== undefined)
        return /(?:^|,)[ \t]*namespace:[ \t]+["']?([a-z0-9-]+)["']?[ \t]*(?=,|$)/.exec(line)?.[1];
    const metadata = /^metadata:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|[ \t]*\r?\n)+)/m.exec(document)?.[1] ?? '';
    return /^[ \t]+namespace:[ \t]+["']?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)["']?[ \t]*(?:#.*)?\r?$/m.exec(metadata)?.[1];
};
const namespacesOf = function (text) {
    const documents = text.split(/^---(?=\s|$)/m).filter((one) => one.includes('apiVersion') || one.includes('kind'));
    const found = documents.map(namespaceOf);
    return found.length === 0 || found.includes(undefined) ? 'any' : new Set(found.flatMap((one) => one ?? []));
};
/**
 * What a text may hold. A text in UTF-16 or another encoding shows its words once what is no character is left out.
 */
const mayHold = function (text) {
    if ((0,stored_elsewhere/* isStoredElsewhere */.M)(text))
        return holdsAnything;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    const overlays = (0,ytt_overlays/* overlaysIn */.j)(words);
    if (overlays.some(ytt_overlays/* changesAnyKind */.W))
        return holdsAnything;
    if (!hasKeys(words))
        return holdsWholeObjects(words) ? holdsAnything : holdsNothing;
    const isAny = isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words);
    const kinds = isAny ? 'any' : valuesOf(words, 'kind');
    return {
        // An overlay seldom says the group of what it changes.
        groups: isAny || overlays.length > 0 ? 'any' : groupsOf(valuesOf(words, 'apiVersion')),
        kinds,
        namespaces: isAny ? 'any' : namespacesOf(words),
        ...(kinds === 'any' && words.includes('NetworkPolicy') ? { networkPolicy: true } : {}),
    };
};
/** Whether an object of this name may be there; a name that is filled in is any. */
const mayHoldName = function (text, name) {
    if ((0,stored_elsewhere/* isStoredElsewhere */.M)(text))
        return true;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    if (isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words))
        return true;
    return valuesOf(words, 'name') === 'any' || words.includes(name);
};
const includes = function (words, word) { return words === 'any' || words.has(word) };
/** Whether an object of this kind may be there. */
const mayHoldKind = function ({ groups, kinds }, group, kind) { return includes(groups, group) && includes(kinds, kind) };
/** Whether any of it may be of a kind that counts. */
const mayCount = function (holds) { return holds.meshParts === true || (0,interest/* mayBeOfInterest */.ys)((group) => includes(holds.groups, group), holds.kinds) };
/** Kubernetes' NetworkPolicy, and what Cilium, Calico, Antrea and the network's administrators call theirs; a staged one decides nothing. */
const networkKind = /^(?!Staged)[A-Za-z]*NetworkPolicy$/;
/** Whether its words name a policy of the network, for one of these namespaces or for all. */
const mayHoldNetworkPolicy = function ({ kinds, namespaces, networkPolicy }, asked) { return (kinds === 'any' ? networkPolicy === true : [...kinds].some((kind) => networkKind.test(kind))) &&
    (namespaces === 'any' || [...namespaces].some((one) => one === '' || asked.has(one))) };
/** What may refuse a request in a mesh. */
const ofIstio = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['security.istio.io', 'PeerAuthentication'],
    ['security.istio.io', 'RequestAuthentication'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** Groups and kinds that say themselves who may do what. */
const policies = [
    ...ofIstio,
    ['rbac.authorization.k8s.io', 'Role'],
    ['rbac.authorization.k8s.io', 'RoleBinding'],
    ['rbac.authorization.k8s.io', 'ClusterRole'],
    ['rbac.authorization.k8s.io', 'ClusterRoleBinding'],
];
const mayHoldPolicy = function (holds) { return policies.some(([group, kind]) => mayHoldKind(holds, group, kind)) };
const mayHoldPolicyOfIstio = function (holds) { return ofIstio.some(([group, kind]) => mayHoldKind(holds, group, kind)) };


/***/ }),

/***/ 19862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isStoredElsewhere)
/* harmony export */ });
// A pointer of Git LFS, and what git-crypt, age, OpenPGP and Ansible Vault encrypt as a whole.
const forms = [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    /^\0GITCRYPT\0/,
    /^age-encryption\.org\/v1/,
    /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/,
    /^\$ANSIBLE_VAULT;/,
];
/** Whether a file stands for content that is not here, or that nobody can read without a key: it may hold anything. */
const isStoredElsewhere = function (text) { return forms.some((form) => form.test(text)) };


/***/ }),

/***/ 46231:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changesAnyKind),
/* harmony export */   j: () => (/* binding */ overlaysIn)
/* harmony export */ });
/** How an overlay says which objects it changes, up to the change itself (ytt: `@overlay/match` before a document). */
const match = /^#@overlay\/match[ \t(][^]*?(?=^---|^[^#\s])/gm;
/** What the overlays of a text say of the objects that they change; one of a program's values changes none. */
const overlaysIn = function (text) { return text.includes('#@overlay/match') && !text.includes('#@data/values')
    ? [...text.matchAll(match)].map(([one]) => one)
    : [] };
/** Whether an overlay finds objects by something else than their kinds: `by=overlay.all`, a name, a function, all but one kind. */
const changesAnyKind = function (overlay) { return !/["']kind["']\s*:\s*["']\w+["']/.test(overlay) || /not_op|lambda/.test(overlay) };


/***/ }),

/***/ 97523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** `a, b, c and 4 more`: the first names, and how many are left out. */
const listNames = function (names, most) {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};


/***/ }),

/***/ 1904:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ isDefault),
  G: () => (/* binding */ rbacObjectsOf)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
;// CONCATENATED MODULE: ./src/rbac/system-roles.ts
/** Roles of the parts of Kubernetes itself; the same source as the others. */
const systemRoles = [
    {
        name: 'system:controller:attachdetach-controller',
        rules: [
            'list,watch - persistentvolumeclaims,persistentvolumes',
            'get,list,watch - nodes',
            'patch,update - nodes/status',
            'list,watch - pods',
            'create,patch,update -,events.k8s.io events',
            'create,delete,get,list,watch storage.k8s.io volumeattachments',
            'get,list,watch storage.k8s.io csidrivers',
            'get,list,watch storage.k8s.io csinodes',
        ],
    },
    {
        name: 'system:controller:certificate-controller',
        rules: [
            'delete,get,list,watch certificates.k8s.io certificatesigningrequests',
            'update certificates.k8s.io certificatesigningrequests/approval,certificatesigningrequests/status',
            'approve certificates.k8s.io signers kubernetes.io/kube-apiserver-client-kubelet',
            'sign certificates.k8s.io signers kubernetes.io/kube-apiserver-client,kubernetes.io/kube-apiserver-client-kubelet,kubernetes.io/kubelet-serving,kubernetes.io/legacy-unknown',
            'create authorization.k8s.io subjectaccessreviews',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:clusterrole-aggregation-controller',
        rules: ['escalate,get,list,patch,update,watch rbac.authorization.k8s.io clusterroles'],
    },
    {
        name: 'system:controller:cronjob-controller',
        rules: [
            'get,list,update,watch batch cronjobs',
            'create,delete,get,list,patch,update,watch batch jobs',
            'update batch cronjobs/status',
            'update batch cronjobs/finalizers',
            'delete,list,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:daemon-set-controller',
        rules: [
            'get,list,watch apps,extensions daemonsets',
            'update apps,extensions daemonsets/status',
            'update apps,extensions daemonsets/finalizers',
            'list,watch - nodes',
            'create,delete,list,patch,watch - pods',
            'create - pods/binding',
            'create,delete,get,list,patch,update,watch apps controllerrevisions',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:deployment-controller',
        rules: [
            'get,list,update,watch apps,extensions deployments',
            'update apps,extensions deployments/status',
            'update apps,extensions deployments/finalizers',
            'create,delete,get,list,patch,update,watch apps,extensions replicasets',
            'get,list,update,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:device-taint-eviction-controller',
        rules: [
            'delete,get,list,watch - pods',
            'patch,update - pods/status',
            'get,list,watch resource.k8s.io resourceclaims',
            'get,list,watch resource.k8s.io resourceslices',
            'get,list,watch resource.k8s.io deviceclasses',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:disruption-controller',
        rules: [
            'get,list,watch apps,extensions deployments',
            'get,list,watch apps,extensions replicasets',
            'get,list,watch - replicationcontrollers',
            'get,list,watch policy poddisruptionbudgets',
            'get,list,watch apps statefulsets',
            'update policy poddisruptionbudgets/status',
            'patch,update - pods/status',
            'get * */scale',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:endpoint-controller',
        rules: [
            'get,list,watch - pods,services',
            'create,delete,get,list,update,watch - endpoints',
            'create - endpoints/restricted',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:endpointslice-controller',
        rules: [
            'get,list,watch - nodes,pods,services',
            'update - services/finalizers',
            'create,delete,get,list,update,watch discovery.k8s.io endpointslices',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:endpointslicemirroring-controller',
        rules: [
            'get,list,watch - endpoints,services',
            'update - services/finalizers',
            'update - endpoints/finalizers',
            'create,delete,get,list,update,watch discovery.k8s.io endpointslices',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:ephemeral-volume-controller',
        rules: [
            'get,list,watch - pods',
            'update - pods/finalizers',
            'create,get,list,watch - persistentvolumeclaims',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:expand-controller',
        rules: [
            'get,list,patch,update,watch - persistentvolumes',
            'patch,update - persistentvolumeclaims/status',
            'get,list,watch - persistentvolumeclaims',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:generic-garbage-collector',
        rules: ['delete,get,list,patch,update,watch * *', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:horizontal-pod-autoscaler',
        rules: [
            'get,list,watch autoscaling horizontalpodautoscalers',
            'update autoscaling horizontalpodautoscalers/status',
            'get,update * */scale',
            'list,watch - pods',
            'list,watch metrics.k8s.io pods',
            'get,list,watch custom.metrics.k8s.io *',
            'get,list,watch external.metrics.k8s.io *',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:job-controller',
        rules: [
            'get,list,patch,update,watch batch jobs',
            'update batch jobs/status',
            'update batch jobs/finalizers',
            'create,delete,list,patch,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:legacy-service-account-token-cleaner',
        rules: ['get - configmaps kube-apiserver-legacy-service-account-token-tracking', 'delete,patch - secrets'],
    },
    {
        name: 'system:controller:namespace-controller',
        rules: [
            'delete,get,list,watch - namespaces',
            'update - namespaces/finalize,namespaces/status',
            'delete,deletecollection,get,list,watch * *',
        ],
    },
    {
        name: 'system:controller:node-controller',
        rules: [
            'delete,get,list,patch,update,watch - nodes',
            'patch,update - nodes/status',
            'patch,update - pods/status',
            'delete,get,list,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:persistent-volume-binder',
        rules: [
            'create,delete,get,list,update,watch - persistentvolumes',
            'update - persistentvolumes/status',
            'get,list,update,watch - persistentvolumeclaims',
            'update - persistentvolumeclaims/status',
            'create,delete,get,list,watch - pods',
            'get,list,watch storage.k8s.io storageclasses',
            'list,watch - nodes',
            'create,patch,update -,events.k8s.io events',
            'watch - events',
        ],
    },
    {
        name: 'system:controller:pod-garbage-collector',
        rules: ['delete,list,watch - pods', 'get,list,watch - nodes', 'patch - pods/status'],
    },
    {
        name: 'system:controller:pv-protection-controller',
        rules: ['get,list,update,watch - persistentvolumes', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:pvc-protection-controller',
        rules: [
            'get,list,update,watch - persistentvolumeclaims',
            'update - persistentvolumeclaims/status',
            'get,list,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:replicaset-controller',
        rules: [
            'get,list,update,watch apps,extensions replicasets',
            'update apps,extensions replicasets/status',
            'update apps,extensions replicasets/finalizers',
            'create,delete,list,patch,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:replication-controller',
        rules: [
            'get,list,update,watch - replicationcontrollers',
            'update - replicationcontrollers/status',
            'update - replicationcontrollers/finalizers',
            'create,delete,list,patch,watch - pods',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:resource-claim-controller',
        rules: [
            'get,list,watch - pods',
            'update - pods/finalizers',
            'create,delete,get,list,watch resource.k8s.io resourceclaims',
            'patch,update resource.k8s.io resourceclaims,resourceclaims/status',
            'patch,update - pods/status',
            'create,patch,update -,events.k8s.io events',
            'patch,update resource.k8s.io resourceclaims/binding',
        ],
    },
    {
        name: 'system:controller:resourcequota-controller',
        rules: ['list,watch * *', 'update - resourcequotas/status', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:root-ca-cert-publisher',
        rules: ['create,update - configmaps', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:route-controller',
        rules: ['list,watch - nodes', 'patch - nodes/status', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:selinux-warning-controller',
        rules: [
            'create,patch,update -,events.k8s.io events',
            'get,list,watch - persistentvolumes',
            'get,list,watch - persistentvolumeclaims',
            'get,list,watch - pods',
            'get,list,watch storage.k8s.io csidrivers',
        ],
    },
    {
        name: 'system:controller:service-account-controller',
        rules: ['create - serviceaccounts', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:service-cidrs-controller',
        rules: [
            'get,list,patch,update,watch networking.k8s.io servicecidrs',
            'patch,update networking.k8s.io servicecidrs/finalizers',
            'patch,update networking.k8s.io servicecidrs/status',
            'get,list,watch networking.k8s.io ipaddresses',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:service-controller',
        rules: [
            'get,list,watch - services',
            'patch,update - services/status',
            'list,watch - nodes',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:statefulset-controller',
        rules: [
            'list,watch - pods',
            'get,list,watch apps statefulsets',
            'update apps statefulsets/status',
            'update apps statefulsets/finalizers',
            'create,delete,get,patch,update - pods',
            'create,delete,get,list,patch,update,watch apps controllerrevisions',
            'create,get,list,watch - persistentvolumeclaims',
            'delete,update - persistentvolumeclaims',
            'update - pods/finalizers',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:ttl-after-finished-controller',
        rules: ['delete,get,list,watch batch jobs', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:ttl-controller',
        rules: ['list,patch,update,watch - nodes', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:controller:validatingadmissionpolicy-status-controller',
        rules: [
            'get,list,watch admissionregistration.k8s.io validatingadmissionpolicies',
            'get,patch,update admissionregistration.k8s.io validatingadmissionpolicies/status',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:controller:volumeattributesclass-protection-controller',
        rules: [
            'get,list,watch - persistentvolumeclaims',
            'get,list,watch - persistentvolumes',
            'get,list,update,watch storage.k8s.io volumeattributesclasses',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:heapster',
        rules: ['get,list,watch - events,namespaces,nodes,pods', 'get,list,watch extensions deployments'],
    },
    {
        name: 'system:kube-aggregator',
        rules: ['get,list,watch - endpoints,services'],
    },
    {
        name: 'system:kube-controller-manager',
        rules: [
            'create,patch,update -,events.k8s.io events',
            'create coordination.k8s.io leases',
            'get,update coordination.k8s.io leases kube-controller-manager',
            'create - secrets,serviceaccounts',
            'delete - secrets',
            'get - configmaps,namespaces,secrets,serviceaccounts',
            'update - secrets,serviceaccounts',
            'create authentication.k8s.io tokenreviews',
            'create authorization.k8s.io subjectaccessreviews',
            'list,watch * *',
            'create - serviceaccounts/token',
        ],
    },
    {
        name: 'system:kube-dns',
        rules: ['list,watch - endpoints,services'],
    },
    {
        name: 'system:kube-scheduler',
        rules: [
            'create,patch,update -,events.k8s.io events',
            'create coordination.k8s.io leases',
            'get,list,update,watch coordination.k8s.io leases kube-scheduler',
            'create,delete,deletecollection,get,list,patch,update,watch coordination.k8s.io leasecandidates',
            'get,list,watch - nodes',
            'delete,get,list,watch - pods',
            'create - bindings,pods/binding',
            'patch,update - pods/status',
            'get,list,watch - replicationcontrollers,services',
            'get,list,watch apps,extensions replicasets',
            'get,list,watch apps statefulsets',
            'get,list,watch policy poddisruptionbudgets',
            'get,list,watch - persistentvolumeclaims,persistentvolumes',
            'create authentication.k8s.io tokenreviews',
            'create authorization.k8s.io subjectaccessreviews',
            'get,list,watch storage.k8s.io csinodes',
            'get,list,watch storage.k8s.io volumeattachments',
            'get,list,watch - namespaces',
            'get,list,watch storage.k8s.io csidrivers',
            'get,list,watch storage.k8s.io csistoragecapacities',
            'get,list,watch resource.k8s.io deviceclasses',
            'get,list,patch,update,watch resource.k8s.io resourceclaims',
            'get,list,patch,update,watch resource.k8s.io resourceclaims/status',
            'update - pods/finalizers',
            'get,list,watch resource.k8s.io resourceslices',
            'create,delete resource.k8s.io resourceclaims',
            'patch,update resource.k8s.io resourceclaims/binding',
        ],
    },
    {
        name: 'system:node',
        rules: [
            'create authentication.k8s.io tokenreviews',
            'create authorization.k8s.io localsubjectaccessreviews,subjectaccessreviews',
            'get,list,watch - services',
            'create,get,list,watch - nodes',
            'patch,update - nodes/status',
            'patch,update - nodes',
            'create,patch,update -,events.k8s.io events',
            'get,list,watch - pods',
            'create,delete - pods',
            'patch,update - pods/status',
            'create - pods/eviction',
            'get,list,watch - configmaps,secrets',
            'get - persistentvolumeclaims,persistentvolumes',
            'get - endpoints',
            'create,get,list,watch certificates.k8s.io certificatesigningrequests',
            'create,delete,get,patch,update coordination.k8s.io leases',
            'get storage.k8s.io volumeattachments',
            'create - serviceaccounts/token',
            'get,patch,update - persistentvolumeclaims/status',
            'get,list,watch storage.k8s.io csidrivers',
            'create,delete,get,patch,update storage.k8s.io csinodes',
            'get,list,watch node.k8s.io runtimeclasses',
            'get resource.k8s.io resourceclaims',
            'deletecollection resource.k8s.io resourceslices',
            'get - serviceaccounts',
        ],
    },
    {
        name: 'system:node-problem-detector',
        rules: ['get - nodes', 'patch - nodes/status', 'create,patch,update -,events.k8s.io events'],
    },
    {
        name: 'system:node-proxier',
        rules: [
            'list,watch - endpoints,services',
            'get,list,watch - nodes',
            'create,patch,update -,events.k8s.io events',
            'list,watch networking.k8s.io servicecidrs',
            'list,watch discovery.k8s.io endpointslices',
        ],
    },
    {
        name: 'system:persistent-volume-provisioner',
        rules: [
            'create,delete,get,list,watch - persistentvolumes',
            'get,list,update,watch - persistentvolumeclaims',
            'get,list,watch storage.k8s.io storageclasses',
            'watch - events',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        name: 'system:volume-scheduler',
        rules: [
            'get,list,patch,update,watch - persistentvolumes',
            'get,list,watch storage.k8s.io storageclasses',
            'get,list,patch,update,watch - persistentvolumeclaims',
        ],
    },
];

;// CONCATENATED MODULE: ./src/rbac/default-roles.ts

/**
 * kube-apiserver 1.36, plugin/pkg/auth/authorizer/rbac/bootstrappolicy; test/e2e compares the table with a real server.
 * Earlier releases differ in details of `system:` roles alone, and in `endpoints` of `edit` before 1.22.
 */
const userRoles = [
    {
        name: 'admin',
        rules: [],
        aggregates: 'admin',
    },
    {
        name: 'cluster-admin',
        rules: ['* * *', '* *'],
    },
    {
        name: 'edit',
        rules: [],
        aggregates: 'edit',
        partOf: 'admin',
    },
    {
        name: 'system:aggregate-to-admin',
        rules: [
            'create authorization.k8s.io localsubjectaccessreviews',
            'create,delete,deletecollection,get,list,patch,update,watch rbac.authorization.k8s.io rolebindings,roles',
        ],
        partOf: 'admin',
    },
    {
        name: 'system:aggregate-to-edit',
        rules: [
            'get,list,watch - pods/attach,pods/exec,pods/portforward,pods/proxy,secrets,services/proxy',
            'impersonate - serviceaccounts',
            'create,delete,deletecollection,patch,update - pods,pods/attach,pods/exec,pods/portforward,pods/proxy',
            'create - pods/eviction',
            'create,delete,deletecollection,patch,update - configmaps,persistentvolumeclaims,replicationcontrollers,replicationcontrollers/scale,secrets,serviceaccounts,services,services/proxy',
            'create - serviceaccounts/token',
            'create,delete,deletecollection,patch,update -,events.k8s.io events',
            'create,delete,deletecollection,patch,update apps daemonsets,deployments,deployments/rollback,deployments/scale,replicasets,replicasets/scale,statefulsets,statefulsets/scale',
            'create,delete,deletecollection,patch,update autoscaling horizontalpodautoscalers',
            'create,delete,deletecollection,patch,update batch cronjobs,jobs',
            'create,delete,deletecollection,patch,update extensions daemonsets,deployments,deployments/rollback,deployments/scale,ingresses,networkpolicies,replicasets,replicasets/scale,replicationcontrollers/scale',
            'create,delete,deletecollection,patch,update policy poddisruptionbudgets',
            'create,delete,deletecollection,patch,update networking.k8s.io ingresses,networkpolicies',
            'create,delete,deletecollection,get,list,patch,update,watch coordination.k8s.io leases',
            'create,delete,deletecollection,patch,update resource.k8s.io resourceclaims,resourceclaimtemplates',
        ],
        partOf: 'edit',
    },
    {
        name: 'system:aggregate-to-view',
        rules: [
            'get,list,watch - configmaps,endpoints,persistentvolumeclaims,persistentvolumeclaims/status,pods,replicationcontrollers,replicationcontrollers/scale,serviceaccounts,services,services/status',
            'get,list,watch - bindings,limitranges,namespaces/status,pods/log,pods/status,replicationcontrollers/status,resourcequotas,resourcequotas/status',
            'get,list,watch - namespaces',
            'get,list,watch -,events.k8s.io events',
            'get,list,watch discovery.k8s.io endpointslices',
            'get,list,watch apps controllerrevisions,daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,replicasets,replicasets/scale,replicasets/status,statefulsets,statefulsets/scale,statefulsets/status',
            'get,list,watch autoscaling horizontalpodautoscalers,horizontalpodautoscalers/status',
            'get,list,watch batch cronjobs,cronjobs/status,jobs,jobs/status',
            'get,list,watch extensions daemonsets,daemonsets/status,deployments,deployments/scale,deployments/status,ingresses,ingresses/status,networkpolicies,replicasets,replicasets/scale,replicasets/status,replicationcontrollers/scale',
            'get,list,watch policy poddisruptionbudgets,poddisruptionbudgets/status',
            'get,list,watch networking.k8s.io ingresses,ingresses/status,networkpolicies',
            'get,list,watch resource.k8s.io resourceclaims,resourceclaims/status,resourceclaimtemplates',
        ],
        partOf: 'view',
    },
    {
        name: 'system:auth-delegator',
        rules: ['create authentication.k8s.io tokenreviews', 'create authorization.k8s.io subjectaccessreviews'],
    },
    {
        name: 'system:basic-user',
        rules: [
            'create authorization.k8s.io selfsubjectaccessreviews,selfsubjectrulesreviews',
            'create authentication.k8s.io selfsubjectreviews',
        ],
    },
    {
        name: 'system:certificates.k8s.io:certificatesigningrequests:nodeclient',
        rules: ['create certificates.k8s.io certificatesigningrequests/nodeclient'],
    },
    {
        name: 'system:certificates.k8s.io:certificatesigningrequests:selfnodeclient',
        rules: ['create certificates.k8s.io certificatesigningrequests/selfnodeclient'],
    },
    {
        name: 'system:certificates.k8s.io:kube-apiserver-client-approver',
        rules: ['approve certificates.k8s.io signers kubernetes.io/kube-apiserver-client'],
    },
    {
        name: 'system:certificates.k8s.io:kube-apiserver-client-kubelet-approver',
        rules: ['approve certificates.k8s.io signers kubernetes.io/kube-apiserver-client-kubelet'],
    },
    {
        name: 'system:certificates.k8s.io:kubelet-serving-approver',
        rules: ['approve certificates.k8s.io signers kubernetes.io/kubelet-serving'],
    },
    {
        name: 'system:certificates.k8s.io:legacy-unknown-approver',
        rules: ['approve certificates.k8s.io signers kubernetes.io/legacy-unknown'],
    },
    {
        name: 'system:discovery',
        rules: ['get /api,/api/*,/apis,/apis/*,/healthz,/livez,/openapi,/openapi/*,/readyz,/version,/version/'],
    },
    {
        name: 'system:kubelet-api-admin',
        rules: [
            'get,list,watch - nodes',
            'proxy - nodes',
            '* - nodes/log,nodes/metrics,nodes/proxy,nodes/stats',
            '* - nodes/configz,nodes/healthz,nodes/pods',
        ],
    },
    {
        name: 'system:monitoring',
        rules: [
            'get /flagz,/healthz,/healthz/*,/livez,/livez/*,/metrics,/metrics/slis,/readyz,/readyz/*,/statusz',
            'get - nodes/metrics',
        ],
    },
    {
        name: 'system:node-bootstrapper',
        rules: ['create,get,list,watch certificates.k8s.io certificatesigningrequests'],
    },
    {
        name: 'system:public-info-viewer',
        rules: ['get /healthz,/livez,/readyz,/version,/version/'],
    },
    {
        name: 'system:service-account-issuer-discovery',
        rules: [
            'get /.well-known/openid-configuration,/.well-known/openid-configuration/,/openid/v1/jwks,/openid/v1/jwks/',
        ],
    },
    {
        name: 'view',
        rules: [],
        aggregates: 'view',
        partOf: 'edit',
    },
];
/** Roles in namespaces of Kubernetes' own. */
const namespacedRoles = [
    {
        namespace: 'kube-public',
        name: 'system:controller:bootstrap-signer',
        rules: [
            'get,list,watch - configmaps',
            'update - configmaps cluster-info',
            'create,patch,update -,events.k8s.io events',
        ],
    },
    {
        namespace: 'kube-system',
        name: 'extension-apiserver-authentication-reader',
        rules: ['get,list,watch - configmaps extension-apiserver-authentication'],
    },
    ...['kube-controller-manager', 'kube-scheduler'].map((part) => ({
        namespace: 'kube-system',
        name: `system::leader-locking-${part}`,
        rules: [
            'create,get,list,update,watch coordination.k8s.io leases',
            'create,get,list,update,watch coordination.k8s.io leasecandidates',
        ],
    })),
    {
        namespace: 'kube-system',
        name: 'system:controller:bootstrap-signer',
        rules: ['get,list,watch - secrets'],
    },
    {
        namespace: 'kube-system',
        name: 'system:controller:cloud-provider',
        rules: ['create,get,list,watch - configmaps'],
    },
    {
        namespace: 'kube-system',
        name: 'system:controller:token-cleaner',
        rules: ['delete,get,list,watch - secrets', 'create,patch,update -,events.k8s.io events'],
    },
];
const defaultRoles = [...userRoles, ...systemRoles, ...namespacedRoles];

;// CONCATENATED MODULE: ./src/rbac/default-bindings.ts

const controller = 'system:controller:';
/** A controller runs as the ServiceAccount of its own name. */
const ofControllers = defaultRoles
    .filter(({ name }) => name.startsWith(controller))
    .map(({ namespace, name }) => ({
    ...(namespace === undefined ? {} : { namespace }),
    name,
    subjects: [`ServiceAccount kube-system/${name.slice(controller.length)}`],
}));
/** kube-apiserver 1.36, the same source as the roles; `system:node` is bound to nobody, since nodes have an authorizer. */
const defaultBindings = [
    { name: 'cluster-admin', subjects: ['Group system:masters'] },
    { name: 'system:basic-user', subjects: ['Group system:authenticated'] },
    { name: 'system:discovery', subjects: ['Group system:authenticated'] },
    { name: 'system:public-info-viewer', subjects: ['Group system:authenticated', 'Group system:unauthenticated'] },
    { name: 'system:service-account-issuer-discovery', subjects: ['Group system:serviceaccounts'] },
    { name: 'system:monitoring', subjects: ['Group system:monitoring'] },
    { name: 'system:node', subjects: [] },
    { name: 'system:node-proxier', subjects: ['User system:kube-proxy'] },
    { name: 'system:kube-controller-manager', subjects: ['User system:kube-controller-manager'] },
    { name: 'system:kube-scheduler', subjects: ['User system:kube-scheduler'] },
    { name: 'system:volume-scheduler', subjects: ['User system:kube-scheduler'] },
    { name: 'system:kube-dns', subjects: ['ServiceAccount kube-system/kube-dns'] },
    {
        namespace: 'kube-system',
        name: 'system::extension-apiserver-authentication-reader',
        role: 'extension-apiserver-authentication-reader',
        subjects: ['User system:kube-controller-manager', 'User system:kube-scheduler'],
    },
    {
        namespace: 'kube-system',
        name: 'system::leader-locking-kube-controller-manager',
        subjects: [
            'User system:kube-controller-manager',
            'ServiceAccount kube-system/kube-controller-manager',
            'ServiceAccount kube-system/leader-election-controller',
        ],
    },
    {
        namespace: 'kube-system',
        name: 'system::leader-locking-kube-scheduler',
        subjects: ['User system:kube-scheduler', 'ServiceAccount kube-system/kube-scheduler'],
    },
    ...ofControllers,
];

// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
;// CONCATENATED MODULE: ./src/rbac/default-objects.ts





/** Where the objects of every cluster stand, for people. */
const everyCluster = { kind: 'input', name: 'a role that every cluster has' };
const isDefault = function ({ source }) { return source === everyCluster };
/**
 * Roles and bindings of a state, and those that every cluster has, where the cluster was not asked for all of a kind and the
 * state holds none of the name.
 */
const rbacObjectsOf = function (state) {
    const known = found.get(state) ?? findObjects(state);
    found.set(state, known);
    return known;
};
const found = new WeakMap();
const findObjects = function (state) {
    const own = (0,objects_of_kind/* objectsOfGroup */.xQ)(state, group/* rbacGroup */.s);
    const known = new Set(own.map(({ key }) => (0,object/* keyText */.Pu)(key)));
    return [
        ...own,
        ...defaultObjects().filter(({ key }) => !known.has((0,object/* keyText */.Pu)(key)) && !(0,object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, key.kind, key.namespace)),
    ];
};
let objects;
const defaultObjects = function () { return (objects ??= [...defaultRoles.map(roleObject), ...defaultBindings.map(bindingObject)]) };
const objectOf = function (kind, namespace, name, content) { return ({
    key: { group: group/* rbacGroup */.s, kind: namespace === '' ? `Cluster${kind}` : kind, namespace, name },
    apiVersion: `${group/* rbacGroup */.s}/v1`,
    labels: {},
    annotations: {},
    content: { metadata: { name }, ...content },
    source: everyCluster,
    locate: () => everyCluster,
}) };
const aggregationLabel = function (name) { return `${group/* rbacGroup */.s}/aggregate-to-${name}` };
const roleObject = function ({ namespace = '', name, rules, aggregates, partOf }) { return ({
    ...objectOf('Role', namespace, name, {
        rules: rules.map(ruleOf),
        ...(aggregates === undefined
            ? {}
            : { aggregationRule: { clusterRoleSelectors: [{ matchLabels: { [aggregationLabel(aggregates)]: 'true' } }] } }),
    }),
    labels: partOf === undefined ? {} : { [aggregationLabel(partOf)]: 'true' },
}) };
/** The form of `DefaultRole.rules`. */
const ruleOf = function (text) {
    const [verbs = [], first = [], resources, resourceNames] = text.split(' ').map((part) => part.split(','));
    return resources === undefined
        ? { verbs, nonResourceURLs: first }
        : {
            verbs,
            apiGroups: first.map((group) => (group === '-' ? '' : group)),
            resources,
            ...(resourceNames === undefined ? {} : { resourceNames }),
        };
};
const bindingObject = function ({ namespace = '', name, role = name, subjects }) { return objectOf('RoleBinding', namespace, name, {
    roleRef: { apiGroup: group/* rbacGroup */.s, kind: namespace === '' ? 'ClusterRole' : 'Role', name: role },
    subjects: subjects.map(subjectOf),
}) };
/** The form of `DefaultBinding.subjects`. */
const subjectOf = function (text) {
    const [kind = '', full = ''] = text.split(' ');
    const [namespace = '', name] = full.split('/');
    return name === undefined ? { kind, apiGroup: group/* rbacGroup */.s, name: full } : { kind, namespace, name };
};


/***/ }),

/***/ 67879:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRbac),
/* harmony export */   s: () => (/* binding */ rbacGroup)
/* harmony export */ });
const rbacGroup = 'rbac.authorization.k8s.io';
const isRbac = function (object, kind) { return object.key.group === rbacGroup && object.key.kind === kind };


/***/ }),

/***/ 30417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ roleRefOf),
/* harmony export */   XY: () => (/* binding */ roleResolver),
/* harmony export */   fD: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _mesh_label_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22589);
/* harmony import */ var _default_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1904);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67879);






/**
 * Finds roles in a state, ClusterRoles with what they aggregate. Where the ClusterRoles of the cluster were not all read,
 * those that every cluster has are taken as its API server makes them.
 */
const roleResolver = function (state) {
    const known = resolvers.get(state) ?? makeResolver(state);
    resolvers.set(state, known);
    return known;
};
/** Each state is resolved once, whoever asks. */
const resolvers = new WeakMap();
const makeResolver = function (state) {
    const allRead = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhollyRead */ .A2)(state, _group_js__WEBPACK_IMPORTED_MODULE_4__/* .rbacGroup */ .s, 'ClusterRole', '');
    const objects = (0,_default_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .rbacObjectsOf */ .G)(state);
    const clusterRoles = objects.filter((object) => (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .isRbac */ .F)(object, 'ClusterRole'));
    const byName = new Map();
    for (const object of objects)
        if ((0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .isRbac */ .F)(object, 'Role') || (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .isRbac */ .F)(object, 'ClusterRole'))
            byName.set(nameText(object.key), object);
    const aggregated = (role, visited) => {
        const selectors = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(role.content, 'aggregationRule', 'clusterRoleSelectors');
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(role.content, 'aggregationRule')))
            return rulesOf(role);
        const parts = clusterRoles.filter((part) => !visited.has(part.key.name) && selectors.some((selector) => (0,_mesh_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .selectsLabels */ .B)(selector, part.labels)));
        const below = parts.flatMap((part) => aggregated(part, new Set([...visited, part.key.name])));
        // The controller replaces the rules by those of the parts: what a file says of them counts for nothing, and what it saw
        // beyond our reading stands in the rules of the cluster.
        return allRead || role.source.kind !== 'cluster' ? below : [...rulesOf(role), ...below];
    };
    const resolve = (role) => {
        const object = byName.get(nameText(role));
        const complete = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhollyRead */ .A2)(state, _group_js__WEBPACK_IMPORTED_MODULE_4__/* .rbacGroup */ .s, role.kind, role.namespace);
        if (object === undefined)
            return complete ? { kind: 'missing' } : { kind: 'unread' };
        const aggregates = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .OW)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(object.content, 'aggregationRule'));
        return {
            kind: 'rules',
            rules: aggregated(object, new Set([object.key.name])),
            // What a default role aggregates is known; that the cluster's own parts add to it is said by their names.
            complete: !aggregates || allRead || (0,_default_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isDefault */ .u)(object),
        };
    };
    const resolved = new Map();
    return (role) => {
        const name = nameText(role);
        const known = resolved.get(name) ?? resolve(role);
        resolved.set(name, known);
        return known;
    };
};
const nameText = function (role) { return `${role.kind}/${role.kind === 'ClusterRole' ? '' : role.namespace}/${role.name}` };
const writtenRules = new WeakMap();
/** Several states hold one role. */
const rulesOf = function (role) {
    const known = writtenRules.get(role) ?? readRules(role);
    writtenRules.set(role, known);
    return known;
};
const readRules = function (role) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(role.content, 'rules').map((rule, index) => ({
    apiGroups: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, 'apiGroups'),
    resources: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, 'resources'),
    verbs: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, 'verbs'),
    resourceNames: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, 'resourceNames'),
    nonResourceURLs: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, 'nonResourceURLs'),
    place: role.locate(`/rules/${index}`),
})) };
const roleRefOf = function (binding) {
    const reference = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(binding.content, 'roleRef');
    const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(reference, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(reference, 'name')];
    if (kind === 'ClusterRole')
        return { kind, namespace: '', name };
    return kind === 'Role' && (0,_group_js__WEBPACK_IMPORTED_MODULE_4__/* .isRbac */ .F)(binding, 'RoleBinding')
        ? { kind, namespace: binding.key.namespace, name }
        : undefined;
};


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 2451;
const ids = [2451];
const modules = {

/***/ 38546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   yv: () => (/* binding */ globReach)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = function (glob) {
    if (glob === '')
        return 'empty';
    if (/\p{Cc}/u.test(glob))
        return 'control';
    if (glob.includes('\\'))
        return 'backslash';
    if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob))
        return 'absolute';
    if (glob.split('/').includes('..'))
        return 'parent';
    return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined;
};
/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
const defaultGlobs = ['**/*.yaml', '**/*.yml', '**/*.json'];
const segmentsOf = function (path) { return path.split('/').filter((part) => part !== '' && part !== '.') };
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = function (glob) { return glob.includes('*') || glob.includes('?') };
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = function (glob) {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = function (globs) {
    const compiled = globs.map(compileGlob);
    // `**/NAME` asks for the name alone, and is what most globs are.
    const names = compiled.flatMap(({ name }) => name ?? []);
    const others = compiled.filter(({ name }) => name === undefined);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const isPlain = name !== '' && name !== '.';
        if (isPlain && names.some((matches) => matches(name)))
            return true;
        if (isPlain && others.every(({ root }) => !mayStandBelow(path, root)))
            return false;
        const segments = segmentsOf(path);
        return (isPlain ? others : compiled).some(({ parts }) => matchesAll(parts, segments, isAnyFolders, isPart));
    };
};
const compileGlob = function (glob) {
    const parts = segmentsOf(glob).map((segment) => (segment === '**' ? segment : segmentMatcher(segment)));
    const [first, name, ...rest] = parts;
    const isName = first === '**' && name !== undefined && name !== '**' && rest.length === 0;
    return { parts, root: globRoot(glob), ...(isName ? { name } : {}) };
};
const isAnyFolders = function (part) { return part === '**' };
const isPart = function (part, segment) { return part !== '**' && part(segment) };
/** Most paths of a tree stand elsewhere, and need not be taken apart to see it; one with parts that say nothing has to be. */
const mayStandBelow = function (path, root) { return root === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(path, root) || path.includes('//') || path.startsWith('/') || path.includes('./') };
/** Whether a path matches, or stands where a glob begins to look: a link there may bring files that match. */
const globReach = function (globs) {
    const matches = globMatcher(globs);
    const roots = globs.map(globRoot).filter((root) => root !== '');
    return (path) => matches(path) || roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(root, path));
};
/** `*.yaml`: a star, and then an ending. */
const isEnding = function (pattern) { return pattern.startsWith('*') && !isPattern(pattern.slice(1)) };
const segmentMatcher = function (pattern) {
    if (!isPattern(pattern))
        return (segment) => segment === pattern;
    const ending = pattern.slice(1);
    if (isEnding(pattern))
        return (segment) => segment.endsWith(ending);
    const characters = [...pattern];
    return (segment) => matchesAll(characters, [...segment], isStar, isCharacter);
};
const isStar = function (part) { return part === '*' };
const isCharacter = function (part, character) { return part === '?' || part === character };
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = function (pattern, text, isAny, matches) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isAny(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && matches(part, text[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    let rest = pattern[at];
    while (rest !== undefined && isAny(rest))
        rest = pattern[++at];
    return at === pattern.length;
};


/***/ }),

/***/ 14848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   $h: () => (/* binding */ noFlaws),
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
const noItems = new Map();
const noFlaws = [];
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = function (key, offset) { return ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
}) };
const duplicateKey = function (key, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
}) };
const tooDeep = function (depth, offset) { return ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
}) };
const notExact = function (text, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
}) };
/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
const emptyObject = function () { return Object.setPrototypeOf({}, null) };


/***/ }),

/***/ 25467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = function (text, depth) {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = function (text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = function (text, start) {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = function (text, start, pointer) {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 55265:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   KF: () => (/* binding */ kustomizationNames),
/* harmony export */   Kz: () => (/* binding */ templateMark),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** kustomize takes any of them, and refuses a folder with two. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Files that build others, by name. */
const buildFile = function (path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    if (kustomizationNames.includes(name))
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = function (text) { return text.includes('{{') && action.test(text) };
/** What opens what a program fills in: Go templates, with whichever marks around their actions, Jinja and ERB. */
const opening = /\{\{|\{%|<%/;
/** What a line begins with that is no YAML and steers such a program. */
const controlLine = /^[ \t]*(?:\{\{|\{%|<%)/m;
/**
 * Where a text that is no YAML has such a mark: on a line that only the program reads, or on one that is not well-formed.
 * Elsewhere in it, braces may stand in data: a dashboard's, a regular expression's.
 */
const templateMark = function (text, { range, flaws }) {
    const steering = controlLine.exec(text.slice(range.start, range.end));
    if (steering !== null)
        return markIn(steering[0], range.start + steering.index);
    for (const { offset } of flaws) {
        const start = text.lastIndexOf('\n', offset - 1) + 1;
        const end = text.indexOf('\n', offset);
        const mark = markIn(text.slice(start, end === -1 ? undefined : end), start);
        if (mark !== undefined)
            return mark;
    }
    return undefined;
};
const markIn = function (line, start) {
    const found = opening.exec(line);
    return found === null ? undefined : { at: start + found.index, text: found[0] };
};
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = function (value) {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ }),

/***/ 91891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ installedMeshConfigs),
/* harmony export */   _9: () => (/* binding */ installedMeshConfig),
/* harmony export */   ee: () => (/* binding */ installingObjects)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91374);




const found = new WeakMap();
/** The MeshConfig in an `IstioOperator`, in Sail's `Istio`, or in the values of istiod's chart; undefined where it says none. */
const installedMeshConfig = function (object) {
    let known = found.get(object);
    if (known === undefined) {
        known = { config: read(object) };
        found.set(object, known);
    }
    return known.config;
};
/** Kinds of `read`. */
const installing = ['HelmRelease', 'IstioOperator', 'Istio', 'IstioRevision'];
/** Objects of a state that may be such an installation. */
const installingObjects = function (state) { return installing.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKindName */ .jO)(state, kind)) };
const installedMeshConfigs = function (state) { return installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? []) };
const read = function (object) {
    const { group, kind, name } = object.key;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    switch (`${group}/${kind}`) {
        case 'install.istio.io/IstioOperator':
            return make(object, holdersOf(spec), {
                revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'revision') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'),
                root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'global', 'istioNamespace'),
            });
        case 'sailoperator.io/Istio':
        case 'sailoperator.io/IstioRevision':
            // With a strategy of revisions, the name of each is made of the object's and of its version.
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'updateStrategy', 'type') === 'RevisionBased'
                ? undefined
                : make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: name, root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') });
        case 'helm.toolkit.fluxcd.io/HelmRelease': {
            const chart = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chart', 'spec', 'chart') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chartRef', 'name');
            // Values from elsewhere go over these, or under them.
            const isWhole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'valuesFrom').length === 0;
            const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'targetNamespace') || object.key.namespace;
            return /(?:^|\/)istiod$/.test(chart) && isWhole
                ? make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'), root })
                : undefined;
        }
        default:
            return undefined;
    }
};
/** Later ones go over earlier ones, member by member, as Helm merges values. */
const merge = function (left, right) {
    const out = Object.assign(Object.create(null), left);
    for (const [name, value] of Object.entries(right)) {
        const below = out[name];
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
/** Whether what two maps both say is the same. */
const agree = function (left, right) { return left === undefined ||
    right === undefined ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(left) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(right)
        ? Object.keys(left).every((name) => agree((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, name), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, name)))
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left, right)) };
/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = function (spec) {
    const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values');
    const [inValues, inSpec] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(values, 'meshConfig'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'meshConfig')];
    if (agree(inValues, inSpec))
        return [values, spec];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tag') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(values, 'global', 'tag'));
    if (release === undefined)
        return [];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(release, [24, 0]) ? [values, spec] : [spec, values];
};
const make = function (object, holders, { revision, root }) {
    const configs = holders.map((holder) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(holder, 'meshConfig')).filter((config) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config));
    if (configs.length === 0)
        return undefined;
    const mesh = JSON.stringify(configs.reduce(merge, {}));
    return {
        revision: revision || 'default',
        root: root || 'istio-system',
        map: { ...object, content: { ...object.content, data: { mesh } } },
    };
};


/***/ }),

/***/ 16918:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(16918, module.exports, ["CB","Nu","Rd","vl","wP"], "./later-open.cjs")

/***/ }),

/***/ 57119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40;
/** Follows links as an operating system does, within a tree. `links`: path \u2192 target as written. */
const followLinks = function (path, links) {
    const passed = [];
    const lost = { end: undefined, passed };
    if (path === '' || path.startsWith('/'))
        return path === '' ? { end: '', passed } : lost;
    let rest = path.split('/');
    let done = [];
    while (rest.length > 0) {
        const [part = '', ...further] = rest;
        rest = further;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.length === 0)
                return lost;
            done = done.slice(0, -1);
            continue;
        }
        const at = [...done, part].join('/');
        const target = links.get(at);
        if (target === undefined) {
            done = [...done, part];
            continue;
        }
        passed.push(at);
        if (passed.length > mostLinks || target.startsWith('/'))
            return lost;
        rest = [...target.split('/'), ...further];
    }
    return { end: done.join('/'), passed };
};


/***/ }),

/***/ 57274:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Whether a path of a tree is the folder, or stands in it. */
const isBelow = function (path, folder) { return path === folder || path.startsWith(`${folder}/`) };
/** The folder of a path; '' is the root. */
const folderOf = function (path) { return path.slice(0, Math.max(0, path.lastIndexOf('/'))) };
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = function (path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = function (path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
const nameOf = function (path) { return path.slice(path.lastIndexOf('/') + 1) };


/***/ }),

/***/ 74332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ dangersOf),
/* harmony export */   z: () => (/* binding */ dangersOfUrl)
/* harmony export */ });
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54905);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46072);


const core = [''];
const rbac = ['rbac.authorization.k8s.io'];
const write = ['create', 'update', 'patch'];
const change = ['update', 'patch'];
const remove = ['delete', 'deletecollection'];
/** The old verb, and those of constrained impersonation (KEP-5284, on by default in 1.36). */
const impersonations = [
    'impersonate',
    'impersonate:user-info',
    'impersonate:serviceaccount',
    'impersonate:arbitrary-node',
    'impersonate:associated-node',
];
/**
 * The attack paths of rbac-police (lib/*.rego), Kubernetes' own list (RBAC good practices, privilege escalation risks),
 * and what nobody else looks for: whoever writes the mesh's policies decides who reaches what.
 */
const table = [
    {
        id: 'escalate_roles',
        badge: 'may escalate: give roles permissions it does not hold',
        refused: true,
        patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['escalate'] }],
    },
    {
        id: 'bind_roles',
        badge: 'may bind roles it does not hold',
        refused: true,
        patterns: [{ groups: rbac, resources: ['roles', 'clusterroles'], verbs: ['bind'] }],
    },
    {
        id: 'write_roles',
        badge: 'may write roles and bindings',
        refused: false,
        patterns: [
            { groups: rbac, resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'], verbs: write },
        ],
    },
    {
        id: 'impersonate',
        badge: 'may impersonate others',
        refused: true,
        patterns: [
            { groups: core, resources: ['users', 'groups', 'serviceaccounts', 'nodes'], verbs: impersonations },
            { groups: ['authentication.k8s.io'], resources: ['*'], verbs: impersonations },
        ],
    },
    {
        id: 'list_secrets',
        badge: 'may read Secrets',
        refused: true,
        patterns: [{ groups: core, resources: ['secrets'], verbs: ['get', 'list', 'watch'] }],
    },
    {
        id: 'issue_token_secrets',
        badge: 'may write Secrets, and so make token Secrets of ServiceAccounts',
        refused: false,
        patterns: [{ groups: core, resources: ['secrets'], verbs: write }],
    },
    {
        id: 'token_request',
        badge: 'may mint tokens of ServiceAccounts',
        refused: true,
        patterns: [{ groups: core, resources: ['serviceaccounts/token'], verbs: ['create'] }],
    },
    {
        id: 'write_service_accounts',
        badge: 'may change ServiceAccounts (cloud identities hang on their annotations)',
        refused: false,
        patterns: [{ groups: core, resources: ['serviceaccounts'], verbs: write }],
    },
    {
        id: 'pods_exec',
        badge: 'may run commands in pods',
        refused: true,
        patterns: [
            {
                groups: core,
                resources: ['pods/exec', 'pods/attach'],
                verbs: ['create', 'get'],
            },
        ],
    },
    {
        id: 'pods_connect',
        badge: "may connect to pods past the mesh's policies",
        refused: false,
        patterns: [
            {
                groups: core,
                resources: ['pods/portforward', 'pods/proxy', 'services/proxy'],
                verbs: ['create', 'get', 'update', 'patch', 'delete'],
            },
        ],
    },
    {
        id: 'pods_ephemeral_ctrs',
        badge: 'may add containers to running pods',
        refused: true,
        patterns: [{ groups: core, resources: ['pods/ephemeralcontainers'], verbs: change }],
    },
    {
        id: 'nodes_proxy',
        badge: 'may reach the kubelet: commands in every pod of a node',
        refused: true,
        patterns: [{ groups: core, resources: ['nodes/proxy'], verbs: ['get', 'create', 'update', 'patch', 'delete'] }],
    },
    {
        id: 'approve_csrs',
        badge: 'may approve or sign certificates',
        refused: true,
        patterns: [
            {
                groups: ['certificates.k8s.io'],
                resources: ['certificatesigningrequests/approval', 'certificatesigningrequests/status'],
                verbs: change,
            },
            { groups: ['certificates.k8s.io'], resources: ['signers'], verbs: ['approve', 'sign', 'attest'] },
        ],
    },
    {
        id: 'control_webhooks',
        badge: 'may control admission webhooks and policies',
        refused: true,
        patterns: [
            {
                groups: ['admissionregistration.k8s.io'],
                resources: [
                    'mutatingwebhookconfigurations',
                    'validatingwebhookconfigurations',
                    'validatingadmissionpolicies',
                    'validatingadmissionpolicybindings',
                    'mutatingadmissionpolicies',
                    'mutatingadmissionpolicybindings',
                ],
                verbs: [...write, ...remove],
            },
        ],
    },
    {
        id: 'mesh_policies',
        badge: 'may rewrite the mesh policies themselves',
        refused: true,
        patterns: [
            { groups: ['security.istio.io'], resources: ['*'], verbs: [...write, ...remove] },
            { groups: ['networking.istio.io'], resources: ['envoyfilters'], verbs: [...write, ...remove] },
            {
                groups: ['extensions.istio.io'],
                resources: ['wasmplugins', 'trafficextensions'],
                verbs: [...write, ...remove],
            },
            {
                groups: core,
                resources: ['configmaps'],
                verbs: [...write, ...remove],
                names: ['istio'],
                namespaces: ['istio-system'],
            },
        ],
    },
    {
        id: 'mesh_routing',
        badge: 'may redirect traffic of the mesh',
        refused: false,
        patterns: [
            {
                groups: ['networking.istio.io'],
                resources: ['virtualservices', 'destinationrules', 'gateways', 'serviceentries', 'sidecars', 'workloadentries'],
                verbs: [...write, ...remove],
            },
            {
                groups: ['gateway.networking.k8s.io'],
                resources: ['gateways', 'httproutes', 'grpcroutes', 'tcproutes', 'tlsroutes'],
                verbs: [...write, ...remove],
            },
        ],
    },
    {
        id: 'assign_sa',
        badge: 'may create pods, and so act as every ServiceAccount of the namespace',
        refused: false,
        patterns: [
            { groups: core, resources: ['pods'], verbs: ['create'] },
            { groups: core, resources: ['replicationcontrollers'], verbs: write },
            { groups: ['apps'], resources: ['deployments', 'daemonsets', 'statefulsets', 'replicasets'], verbs: write },
            { groups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: write },
        ],
    },
    {
        id: 'modify_pods',
        badge: 'may change running pods',
        refused: false,
        patterns: [{ groups: core, resources: ['pods'], verbs: change }],
    },
    {
        id: 'modify_pod_status',
        badge: "may take over services' traffic by the status of pods",
        refused: false,
        patterns: [
            { groups: core, resources: ['pods/status', 'endpoints'], verbs: write },
            { groups: ['discovery.k8s.io'], resources: ['endpointslices'], verbs: write },
        ],
    },
    {
        id: 'modify_service_status_cve_2020_8554',
        badge: "may intercept traffic by a service's addresses (CVE-2020-8554)",
        refused: false,
        patterns: [
            { groups: core, resources: ['services/status'], verbs: change },
            { groups: core, resources: ['services'], verbs: write },
        ],
    },
    {
        id: 'modify_node_status',
        badge: 'may change nodes or their status',
        refused: false,
        patterns: [{ groups: core, resources: ['nodes', 'nodes/status'], verbs: [...write, 'delete'] }],
    },
    {
        id: 'steal_pods',
        badge: 'may remove or evict pods, or place them on nodes',
        refused: false,
        patterns: [
            { groups: core, resources: ['pods'], verbs: remove },
            { groups: core, resources: ['pods/eviction', 'pods/binding', 'bindings'], verbs: ['create'] },
        ],
    },
    {
        id: 'eks_modify_aws_auth',
        badge: 'may map cloud identities into the cluster (aws-auth)',
        refused: true,
        patterns: [
            { groups: core, resources: ['configmaps'], verbs: write, names: ['aws-auth'], namespaces: ['kube-system'] },
        ],
    },
    {
        id: 'persistent_volumes',
        badge: 'may create PersistentVolumes, and so mount files of the nodes',
        refused: false,
        patterns: [{ groups: core, resources: ['persistentvolumes'], verbs: write }],
    },
    {
        id: 'namespaces',
        badge: 'may change namespaces, and so their pod security and injection labels',
        refused: false,
        patterns: [{ groups: core, resources: ['namespaces'], verbs: [...write, 'delete'] }],
    },
    {
        id: 'definitions',
        badge: 'may change the kinds and API services of the cluster',
        refused: false,
        patterns: [
            { groups: ['apiextensions.k8s.io'], resources: ['customresourcedefinitions'], verbs: [...write, ...remove] },
            { groups: ['apiregistration.k8s.io'], resources: ['apiservices'], verbs: [...write, ...remove] },
        ],
    },
];
const setOf = function (values) { return values === undefined || values.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(values) };
const compiled = table.map(({ id, badge, refused, patterns }) => ({
    danger: { id, badge, refused },
    boxes: patterns.flatMap((pattern) => pattern.resources.map((resource) => {
        const [base = '', below = ''] = resource.split('/');
        return {
            scope: setOf(pattern.namespaces),
            group: setOf(pattern.groups),
            resource: setOf([base]),
            subresource: base === '*' ? _value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)([below]),
            name: setOf(pattern.names),
            verb: setOf(pattern.verbs),
        };
    })),
}));
const everyRight = {
    id: 'cluster_admin',
    badge: 'is an administrator: everything on everything',
    refused: true,
};
const inKubeSystem = { id: 'obtain_token_weak_ns', badge: 'reaches tokens in kube-system', refused: true };
const everyUrl = { id: 'every_url', badge: "may call every path of the API server's own", refused: true };
const takesTokens = new Set([
    'assign_sa',
    'list_secrets',
    'issue_token_secrets',
    'token_request',
    'pods_exec',
    'pods_ephemeral_ctrs',
    'modify_pods',
    'write_roles',
]);
/** What a permission leads to, most severe first: wildcards count as everything they stand for. */
const dangersOf = function (permission) {
    const found = compiled
        .filter(({ boxes }) => boxes.some((box) => (0,_permission_js__WEBPACK_IMPORTED_MODULE_0__/* .overlaps */ .$f)(permission, box)))
        .map(({ danger }) => danger);
    const { group, resource, verb, scope } = permission;
    if (group.kind === 'all but' && resource.kind === 'all but' && verb.kind === 'all but')
        found.unshift(everyRight);
    const weak = !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmpty */ .Im)((0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(scope, (0,_value_set_js__WEBPACK_IMPORTED_MODULE_1__/* .only */ .j6)(['kube-system'])));
    if (weak && found.some((danger) => takesTokens.has(danger.id)))
        found.push(inKubeSystem);
    return found.sort((a, b) => Number(b.refused) - Number(a.refused));
};
const dangersOfUrl = function (permission) { return /^\/?\*+$/.test(permission.pattern) ? [everyUrl] : [] };


/***/ }),

/***/ 54905:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(54905, module.exports, ["$f","Fr","MF","h6","pM"], "./later-rbac.cjs")

/***/ }),

/***/ 46072:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Im: () => (/* binding */ isEmpty),
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   j6: () => (/* binding */ only),
/* harmony export */   y$: () => (/* binding */ intersect),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
const everything = { kind: 'all but', values: [] };
const only = function (values) { return ({ kind: 'only', values: [...new Set(values)].sort() }) };
const allBut = function (values) { return ({ kind: 'all but', values: [...new Set(values)].sort() }) };
const isEmpty = function (set) { return set.kind === 'only' && set.values.length === 0 };
const has = function (set, value) { return set.values.includes(value) === (set.kind === 'only') };
const intersect = function (a, b) {
    if (a.kind === 'only')
        return only(a.values.filter((value) => has(b, value)));
    if (b.kind === 'only')
        return only(b.values.filter((value) => has(a, value)));
    return allBut([...a.values, ...b.values]);
};
const complement = function (set) { return ({ kind: set.kind === 'only' ? 'all but' : 'only', values: set.values }) };
const subtract = function (a, b) { return intersect(a, complement(b)) };
const union = function (a, b) { return complement(intersect(complement(a), complement(b))) };
const isSame = function (a, b) { return a.kind === b.kind &&
    a.values.length === b.values.length &&
    a.values.every((value, index) => value === b.values[index]) };


/***/ }),

/***/ 69079:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(69079, module.exports, ["Gg","JD","Nm","qL","v7"], "./later-units.cjs")

/***/ }),

/***/ 41934:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(41934, module.exports, ["Ah","N$","oC","oD"], "./later-units.cjs")

/***/ }),

/***/ 1451:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(1451, module.exports, ["Bk","FK","Iw","dE","lW","rB","uJ"], "./later-units.cjs")

/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 9879;
const ids = [9879];
const modules = {

/***/ 55610:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ policyFiles)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38546);

/**
 * The environment's list, else the configuration's, else whatever the repository holds. Both sides of a comparison are read by
 * the list of the protected revision: a change that could leave a file out of its own review would hide what stands in it.
 */
const policyFiles = function (environment, settings) {
    const listed = environment?.policies ?? settings?.policies ?? [];
    return listed.length > 0 ? { globs: listed, selection: 'named' } : { globs: _manifests_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .Fq, selection: 'found' };
};


/***/ }),

/***/ 11402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   Nd: () => (/* binding */ runsOnNodes),
/* harmony export */   gx: () => (/* binding */ isControlPlane),
/* harmony export */   jj: () => (/* binding */ isIstiod),
/* harmony export */   tc: () => (/* binding */ isReplaced),
/* harmony export */   zl: () => (/* binding */ kindsOfIstiod)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

const byName = [
    { pattern: /^istiod(?:-.+)?$/, part: 'istiod' },
    { pattern: /^istio-cni(?:-node)?$/, part: 'istio-cni' },
    { pattern: /^ztunnel$/, part: 'ztunnel' },
    { pattern: /^(?:cert-manager-)?istio-csr$/, part: 'istio-csr' },
];
/** The word is asked for first: most images have none, and a pattern tries every part of a name. */
const byImage = [
    { word: 'pilot', pattern: /(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@-]|$)/, part: 'istiod' },
    { word: 'istiod', pattern: /(?:^|\/)(?:[\w.-]*-)?istiod(?:[:@-]|$)/, part: 'istiod' },
    { word: 'install-cni', pattern: /(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, part: 'istio-cni' },
    { word: 'ztunnel', pattern: /(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, part: 'ztunnel' },
    { word: 'istio-csr', pattern: /(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, part: 'istio-csr' },
];
/** I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml: labels of istiod's pods, of all its releases. */
const isLabelledIstiod = function (template) {
    const labels = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'metadata', 'labels');
    return labels['app'] === 'istiod' || labels['istio'] === 'pilot' || labels['istio'] === 'istiod';
};
/** I pilot/pkg/features: settings that istiod alone reads, whatever its image is called. */
const hasSettingsOfIstiod = function (template) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'env'))
    .some((variable) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(variable, 'name').startsWith('PILOT_')) };
/** Which part of Istio's control plane an object runs, by the name that the charts give it, by its image, or by its pods' labels and settings. */
const partOf = function ({ key, content }) {
    if (key.group !== 'apps')
        return undefined;
    const named = byName.find(({ pattern }) => pattern.test(key.name));
    if (named !== undefined)
        return named.part;
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template');
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'image'));
    const known = byImage.find(({ word, pattern }) => images.some((image) => image.includes(word) && pattern.test(image)));
    return known?.part ?? (isLabelledIstiod(template) || hasSettingsOfIstiod(template) ? 'istiod' : undefined);
};
/** Whether an object runs istiod, which its name need not say. */
const isIstiod = function (object) { return partOf(object) === 'istiod' };
/** istiod, ztunnel, the CNI's agent and istio-csr. */
const isControlPlane = function (object) { return partOf(object) !== undefined };
/** Those that run on every node, and lead connections to the proxies there. */
const runsOnNodes = function (object) { return ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '') };
const revisionOf = function ({ labels }) { return (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default' };
/** Whether anything still asks for a revision of Istio. */
const isAsked = function ({ objects }, revision) { return objects.some((object) => {
    const { labels, content, key } = object;
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind))
        return false;
    const pods = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels');
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled')
        return true;
    return !isIstiod(object) && (labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision);
}) };
/** A part of the control plane goes: whether another one of its sort stays that does its work. */
const isReplaced = function (object, after) {
    const part = partOf(object);
    const others = after.objects.filter((one) => partOf(one) === part);
    return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0;
};
/** Kinds that may run it. */
const kindsOfIstiod = ['Deployment', 'StatefulSet', 'DaemonSet'];


/***/ }),

/***/ 3828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ modelled),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   KY: () => (/* binding */ judgedAs),
/* harmony export */   OZ: () => (/* binding */ opaque),
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   pi: () => (/* binding */ opaqueWhere)
/* harmony export */ });
/** Read by a module. */
const modelled = function (by, source, ...paths) { return paths.map((path) => ({ path, cover: 'modelled', why: by, source })) };
/** Decides no request, and why. */
const neutral = function (why, source, ...paths) { return paths.map((path) => ({ path, cover: 'neutral', why, source })) };
/** May decide requests, and what it does. */
const opaque = function (why, source, ...paths) { return paths.map((path) => ({ path, cover: 'opaque', why, source })) };
/** The same under one condition. */
const opaqueWhere = function (only, why, source, ...paths) { return opaque(why, source, ...paths).map((entry) => ({ ...entry, only })) };
/** Annotations or labels on these kinds. */
const named = function (cover, why, source, on, ...names) { return names.map((name) => ({ name, cover, why, source, on })) };
/** They count there alone, and are neutral elsewhere. */
const where = function (only, entries) { return entries.map((entry) => ({ ...entry, only })) };
/** Judged by another table. */
const judgedAs = function (as, path, source, text) { return [
    { path, cover: 'modelled', why: `field by field: ${as}`, source, as, ...(text === undefined ? {} : { text }) },
] };


/***/ }),

/***/ 58280:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ namesNeutralEverywhere),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   bd: () => (/* binding */ findName),
/* harmony export */   cb: () => (/* binding */ hasBelow),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/** How well a part of a pattern fits a part of a path; 0: not at all. */
const fit = function (pattern, part) {
    if (pattern === part)
        return 4;
    if (pattern === '[]')
        return part.startsWith('[') ? 3 : 0;
    return pattern === '*' ? 2 : 0;
};
const patterns = new Map();
/** `spec.ports[].name` in parts; a list is a part of its own. */
const partsOf = function (path) {
    const known = patterns.get(path);
    if (known !== undefined)
        return known;
    const parts = path.split('.').flatMap((part) => {
        const at = part.indexOf('[');
        return at <= 0 ? [part] : [part.slice(0, at), part.slice(at)];
    });
    patterns.set(path, parts);
    return parts;
};
const fitOf = function (entry, path) {
    const parts = partsOf(entry.path);
    const open = parts.at(-1) === '**';
    const own = open ? parts.slice(0, -1) : parts;
    const rest = open || entry.as !== undefined;
    if (own.length > path.length || (!rest && own.length < path.length))
        return undefined;
    const fits = [];
    for (let at = 0; at < own.length; at++) {
        const value = fit(own[at] ?? '', path[at] ?? '');
        if (value === 0)
            return undefined;
        fits.push(value);
    }
    if (open)
        fits.push(1);
    return { entry, fits, length: own.length };
};
const isBetter = function (left, right) {
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const [one, other] = [left[at] ?? 0, right[at] ?? 0];
        if (one !== other)
            return one > other;
    }
    return false;
};
/** The narrowest entry for a path; undefined: nobody said what the field is. */
const findEntry = function (table, path) {
    let best;
    for (const entry of table) {
        const found = fitOf(entry, path);
        if (found !== undefined && (best === undefined || isBetter(found.fits, best.fits)))
            best = found;
    }
    return best === undefined ? undefined : { entry: best.entry, rest: path.slice(best.length) };
};
/** Whether the table says something of fields below the path. */
const hasBelow = function (table, path) { return table.some(({ path: pattern }) => {
    const parts = partsOf(pattern);
    return parts.length > path.length && path.every((part, at) => fit(parts[at] ?? '', part) > 0);
}) };
const expressions = new Map();
/** Whether a name is one of a pattern, in which `*` stands for any text. */
const isNamed = function (pattern, name) {
    if (!pattern.includes('*'))
        return pattern === name;
    let expression = expressions.get(pattern);
    if (expression === undefined) {
        const text = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
        expression = new RegExp(`^${text.join('.*')}$`, 's');
        expressions.set(pattern, expression);
    }
    return expression.test(name);
};
/** The first entry for a label or annotation on one of these kinds; an entry for other kinds alone says that it is not read. */
const findName = function (table, name, on) {
    const named = table.filter((entry) => isNamed(entry.name, name));
    const read = named.find((entry) => entry.on.includes('Any') || on.some((kind) => entry.on.includes(kind)));
    const [listed] = named;
    if (read === undefined || listed === undefined)
        return undefined;
    // One of Istio's own names on a kind where it is not read is nothing; unknown ones may be something anywhere.
    const elsewhere = !listed.name.includes('*') && read.name.includes('*');
    if (!elsewhere)
        return read;
    const { source, on: where } = listed;
    return {
        name: listed.name,
        cover: 'neutral',
        why: `Istio reads it on ${where.join(', ')} alone`,
        source,
        on: ['Any'],
    };
};
/** Names that say nothing on any kind, so that they say nothing where another controller hands them on either. */
const namesNeutralEverywhere = function (...tables) {
    const entries = tables.flat().filter(({ name }) => !name.includes('*'));
    const read = new Set(entries.filter(({ cover }) => cover !== 'neutral').map(({ name }) => name));
    return [...new Set(entries.map(({ name }) => name))].filter((name) => !read.has(name));
};


/***/ }),

/***/ 44797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gatewayApiKinds),
/* harmony export */   w: () => (/* binding */ groupsOfGatewayApi)
/* harmony export */ });
/* harmony import */ var _traffic_route_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65376);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


const api = 'Gateway API reference';
const routes = 'mesh/traffic/routes-not-followed';
const route = ['spec.parentRefs[].**', 'spec.hostnames[]', 'spec.rules[].**', 'spec.useDefaultGateways'];
const gateway = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a class of another controller is among the two', "another controller serves the gateway, and enforces none of Istio's policies there", `${api}: Gateway; mesh/resolve/workloads reads Istio's own classes`, 'spec.gatewayClassName'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/gateway-servers, mesh/resolve/workloads, mesh/resolve/proxy-kind', `${api}: Gateway; istio-semantics \u00a72.13`, 'spec.listeners[].port', 'spec.listeners[].protocol', 'spec.listeners[].tls.mode', 'spec.listeners[].tls.frontendValidation.**', 'spec.infrastructure.labels.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the pods of other Services serve the gateway', 'the pods of the Services that it names serve its routes, with their own identity and policies', `${api}: addresses; I pilot/pkg/config/kube/gateway/conversion.go: extractGatewayServices; else mesh/resolve/workloads reads it`, 'spec.addresses[].**', 'spec.addresses'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/waypoints', `${api}; istio-semantics \u00a72.13`, 'spec.listeners[].allowedRoutes.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it changes the pods that Istio makes for the gateway', `${api}: infrastructure`, 'spec.infrastructure.parametersRef.**'),
    // judge-change asks the table of annotations first.
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it changes the pods that Istio makes for the gateway, but for annotations that decide neither on a Gateway nor on pods', `${api}: infrastructure`, 'spec.infrastructure.annotations.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it decides which clients and which further listeners the gateway takes', `${api}: Gateway`, 'spec.tls.**', 'spec.allowedListeners.**', 'spec.backendTLS.**', 'spec.defaultScope'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it may say how the server treats client certificates', `${api}: tls.options`, 'spec.listeners[].tls.options.**'),
    // The Secret of the server's own certificate also holds the authority of its clients, where it asks for theirs.
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a server asks for client certificates', 'it says which client certificates the gateway takes', `${api}: certificateRefs; I pilot/pkg/config/kube/gateway/conversion.go`, 'spec.listeners[].tls.certificateRefs[].**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(routes, `${api}; mesh/traffic`, 'spec.listeners[].hostname', 'spec.listeners[].name'),
];
/** Kinds of `gateway.networking.k8s.io`; a kind that is not here is opaque. */
const gatewayApiKinds = {
    'gateway.networking.k8s.io/Gateway': gateway,
    'gateway.networking.k8s.io/GatewayClass': [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it decides who makes the gateways of the class, and how', `${api}: GatewayClass`, 'spec.controllerName', 'spec.parametersRef.**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is for people', `${api}: GatewayClass`, 'spec.description'),
    ],
    ...Object.fromEntries(_traffic_route_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .gatewayApiRouteKinds */ .d.map((kind) => [
        `gateway.networking.k8s.io/${kind}`,
        (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(routes, `${api}: ${kind}; mesh/traffic`, ...route),
    ])),
    'gateway.networking.k8s.io/ReferenceGrant': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(routes, `${api}: ReferenceGrant; mesh/traffic`, 'spec.from[].**', 'spec.to[].**'),
    'gateway.networking.k8s.io/BackendTLSPolicy': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('gateways lead to a Service that it names', 'what a gateway sends there arrives with TLS of its own instead of with its identity, with everybody whom it lets in', `${api}: BackendTLSPolicy`, 'spec.targetRefs[].**', 'spec.validation.**', 'spec.options.**'),
};
const groupsOfGatewayApi = new Set([
    'gateway.networking.k8s.io',
    'gateway.networking.x-k8s.io',
]);


/***/ }),

/***/ 2907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ bringsManifests),
/* harmony export */   hX: () => (/* binding */ installsIstio),
/* harmony export */   kT: () => (/* binding */ deliveredChanges)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);




/** Charts that install a part of Istio, or what signs for it, under names that say so. */
const surely = /^(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|ingress|egress|operator|csr|remote)|istio|cert-manager-istio-csr|ztunnel|sail-operator)$/;
/** The same under names that others have too: they count beside the word `istio`. */
const perhaps = /^(?:base|cni|gateways?|ambient)$/;
const namesChart = /^(?:chart|chartName|url|repo|repoURL|repository|path)$/;
/** Objects that stand for a chart have its name in `name`. */
const standsForChart = /^(?:chart|chartRef)$/;
const none = { chart: false, word: false };
const join = function (left, right) { return ({
    chart: left.chart || right.chart,
    word: left.word || right.word,
}) };
/** The last part of an address: `oci://registry.example.com/charts/istiod` names the chart `istiod`. */
const lastPart = function (text) { return text.replace(/\/+$/, '').split('/').at(-1) ?? '' };
const look = function (value, name) {
    if (typeof value === 'string') {
        const word = /istio/.test(value);
        if (!namesChart.test(name))
            return { chart: false, word };
        return { chart: surely.test(lastPart(value)) || (name === 'chart' && perhaps.test(value)), word };
    }
    if (Array.isArray(value))
        return value.map((one) => look(one, name)).reduce(join, none);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return none;
    return (Object.entries(value)
        // Values of a chart may speak of Istio and install something else.
        .filter(([key]) => !/^(?:values|valuesObject|valuesContent|parameters|metadata|status|labels|annotations)$/.test(key))
        .map(([key, below]) => look(below, key === 'name' && standsForChart.test(name) ? 'chart' : key))
        .reduce(join, none));
};
const found = new WeakMap();
/** Whether an object has a part of Istio installed: by the chart that it names, in whichever kind it does. */
const installsIstio = function (object) {
    let installs = found.get(object);
    if (installs === undefined) {
        const { group } = object.key;
        const seen = look(object.content, '');
        const named = seen.word || /istio/.test(object.key.name) || /istio/.test(object.key.namespace);
        installs =
            group.includes('.') &&
                !group.endsWith('k8s.io') &&
                seen.chart &&
                named &&
                (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .podTemplatesIn */ .GA)(object.content).length === 0;
        found.set(object, installs);
    }
    return installs;
};
/** Kinds that bring a chart, or a folder of manifests, into a cluster. */
const deliveryKinds = new Set([
    'argoproj.io/Application',
    'argoproj.io/ApplicationSet',
    'helm.toolkit.fluxcd.io/HelmRelease',
    'kustomize.toolkit.fluxcd.io/Kustomization',
    'helm.cattle.io/HelmChart',
    'helm.cattle.io/HelmChartConfig',
    'fleet.cattle.io/GitRepo',
    'fleet.cattle.io/Bundle',
    'kappctrl.k14s.io/App',
    'helm.crossplane.io/Release',
    'addons.cluster.x-k8s.io/HelmChartProxy',
]);
/** Whether an object brings a chart or a folder of manifests into a cluster, filled in with what it says. */
const bringsManifests = function ({ key }) { return deliveryKinds.has(`${key.group}/${key.kind}`) };
/** What comes or changes of objects that bring charts or folders into a cluster: none of it is rendered. Titles, in order. */
const deliveredChanges = function (before, after) {
    const specOf = ({ content }) => JSON.stringify(content['spec'] ?? null);
    const delivering = after.filter(bringsManifests);
    if (delivering.length === 0)
        return [];
    const old = new Map(before.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object]));
    return delivering
        .filter((object) => {
        const earlier = old.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key));
        return earlier === undefined || (earlier !== object && specOf(earlier) !== specOf(object));
    })
        .map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key))
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH);
};


/***/ }),

/***/ 31386:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ groupsOfIstio),
/* harmony export */   W: () => (/* binding */ istioKinds)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const routes = 'mesh/traffic/routes-not-followed';
const client = "it is about what a client's proxy sends, and a destination decides over every request that it may get";
const unknownHosts = 'what a proxy does not know it sends on in plain text, where no policy knows its workload';
const pace = 'it is about time, memory or counts, and not about which requests are let in';
const observed = 'it is about logs, traces and metrics';
const targeting = ['spec.selector', 'spec.selector.**', 'spec.targetRef.**', 'spec.targetRefs[].**'];
const authorizationPolicy = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/compile, mesh/evaluate; fields that no version has: mesh/resolve/unknown-fields', 'istio-semantics \u00a71, \u00a72', ...targeting, 'spec', 'spec.**'),
];
const requestAuthentication = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/compile/token, mesh/evaluate/jwt-filter; other fields: mesh/resolve/unknown-fields', 'istio-semantics \u00a71, \u00a72.11', ...targeting, 'spec', 'spec.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is about how long istiod waits for keys', 'istio-semantics \u00a71', 'spec.jwtRules[].timeout'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('the next destination decides over the token that it is sent, or over none', 'istio-semantics \u00a71', 'spec.jwtRules[].forwardOriginalToken'),
];
const peerAuthentication = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/peer-authentication; other fields: mesh/resolve/unknown-fields', 'istio-semantics \u00a72.10', ...targeting, 'spec', 'spec.**');
const proto = function (name) { return `A networking/v1alpha3/${name}.proto` };
const gateway = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/gateway-servers, mesh/resolve/proxy-kind', `${proto('gateway')}; istio-semantics \u00a72.4`, 'spec.selector.**', 'spec.servers[].port.number', 'spec.servers[].port.protocol', 'spec.servers[].tls.mode'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a server asks for client certificates', "it decides which clients' certificates the server takes", `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.credentialName', 'spec.servers[].tls.credentialNames[]', 'spec.servers[].tls.caCertCredentialName', 'spec.servers[].tls.caCertificates', 'spec.servers[].tls.caCrl', 'spec.servers[].tls.insecureSkipVerify', 'spec.servers[].tls.subjectAltNames[]', 'spec.servers[].tls.verifyCertificateSpki[]', 'spec.servers[].tls.verifyCertificateHash[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('redirection to HTTPS goes', 'requests without TLS were sent elsewhere, and are served now', `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.httpsRedirect'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)("it is the server's own certificate, or its ciphers", `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.serverCertificate', 'spec.servers[].tls.privateKey', 'spec.servers[].tls.tlsCertificates[].**', 'spec.servers[].tls.minProtocolVersion', 'spec.servers[].tls.maxProtocolVersion', 'spec.servers[].tls.cipherSuites[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it decides on which address the server listens', proto('gateway'), 'spec.servers[].bind', 'spec.servers[].defaultEndpoint'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('its names say nothing of what is let in', proto('gateway'), 'spec.servers[].name', 'spec.servers[].port.name'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('Istio reads it no more', proto('gateway'), 'spec.servers[].port.targetPort'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(routes, `${proto('gateway')}; mesh/traffic`, 'spec.servers[].hosts[]'),
];
const serviceEntry = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the entry selects workloads, or a waypoint serves it', 'workloads that it selects listen on its ports, with its protocols', proto('service_entry'), 'spec.workloadSelector.**', 'spec.ports[].number', 'spec.ports[].protocol', 'spec.ports[].targetPort'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a waypoint serves the entry, or it has the name of a Service', 'what goes to these hosts and addresses met the policies of a waypoint, or pods of a Service, and may meet others now', `${proto('service_entry')}; istio-semantics \u00a72.13; I pilot/pkg/model/endpointshards.go; of routes of gateways mesh/traffic/places-behind`, 'spec.hosts[]', 'spec.endpoints[].**', 'spec.exportTo[]', 'spec.subjectAltNames[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a waypoint serves the entry, it has the name of a Service, or leads there in plain text', 'what goes to these addresses met the policies of a waypoint, or pods of a Service, or arrives in plain text, where no policy knows the client', `${proto('service_entry')}: Location; istio-semantics \u00a72.13`, 'spec.addresses[]', 'spec.resolution', 'spec.endpoints[].address', 'spec.location'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/served', 'istio-semantics \u00a72.13', 'spec.ports[].name'),
];
const workload = 'the workload outside of Kubernetes that it stands for is not modelled';
const workloadEntry = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the object is there after', workload, proto('workload_entry'), 'spec.labels.**', 'spec.serviceAccount', 'spec.address', 'spec.ports.**', 'spec.network'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is about where a client sends its requests', proto('workload_entry'), 'spec.locality', 'spec.weight'),
];
const workloadGroup = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the object is there after', workload, proto('workload_group'), 'spec.metadata.labels.**', 'spec.metadata.annotations.**', 'spec.template.labels.**', 'spec.template.serviceAccount', 'spec.template.address', 'spec.template.ports.**', 'spec.template.network'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is about where a client sends its requests', proto('workload_group'), 'spec.template.locality', 'spec.template.weight'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it decides when the workload counts as ready', proto('workload_group'), 'spec.probe.**'),
];
const sidecar = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/stages: its own listeners are an unknown', proto('sidecar'), 'spec.ingress[].**', 'spec.workloadSelector', 'spec.workloadSelector.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('it listens for others', 'whoever reaches a listener for outgoing requests has them sent on with the identity of the workload', `${proto('sidecar')}: IstioEgressListener.bind`, 'spec.egress[].**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('its clients send past their own proxy what a policy refuses them by their identity', unknownHosts, `${proto('sidecar')}: IstioEgressListener.hosts, OutboundTrafficPolicy`, 'spec.egress[].hosts[]', 'spec.outboundTrafficPolicy.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(pace, proto('sidecar'), 'spec.inboundConnectionPool.**'),
];
const proxyConfig = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAs */ .KY)('ProxyMetadata', 'spec.environmentVariables', 'A networking/v1beta1/proxy_config.proto'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it decides whose environment the object is', 'A networking/v1beta1/proxy_config.proto', 'spec.selector.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(pace, 'A networking/v1beta1/proxy_config.proto', 'spec.concurrency'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the image is none of those that Istio releases', 'another proxy may enforce other policies', 'A networking/v1beta1/proxy_image.proto', 'spec.image.imageType'),
];
const telemetry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(observed, 'A telemetry/v1alpha1/telemetry.proto', 'spec.selector.**', 'spec.targetRef.**', 'spec.targetRefs[].**', 'spec.accessLogging[].**', 'spec.metrics[].**', 'spec.tracing[].**');
const envoyFilter = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/envoy-filter: an unknown of the proxies that it applies to', proto('envoy_filter'), 'spec.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('its clients connect otherwise where a policy refuses them by their identity', 'who connects without mutual TLS arrives in plain text, where no policy knows the client', proto('envoy_filter'), 'spec.configPatches[].patch.value.transport_socket.**', 'spec.configPatches[].patch.value.transport_socket_matches[].**'),
];
/** Kinds of Istio's groups by `group/kind`; a kind that is not here is opaque. */
const istioKinds = {
    'security.istio.io/AuthorizationPolicy': authorizationPolicy,
    'security.istio.io/RequestAuthentication': requestAuthentication,
    'security.istio.io/PeerAuthentication': peerAuthentication,
    'networking.istio.io/EnvoyFilter': envoyFilter,
    'extensions.istio.io/WasmPlugin': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/unknowns: an unknown of the proxies that it applies to', 'A extensions/v1alpha1/wasm.proto', 'spec.**'),
    'extensions.istio.io/TrafficExtension': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/unknowns: an unknown of the proxies that it applies to', 'A extensions/v1alpha1', 'spec.**'),
    'networking.istio.io/Gateway': gateway,
    'networking.istio.io/ServiceEntry': serviceEntry,
    'networking.istio.io/WorkloadEntry': workloadEntry,
    'networking.istio.io/WorkloadGroup': workloadGroup,
    'networking.istio.io/Sidecar': sidecar,
    'networking.istio.io/ProxyConfig': proxyConfig,
    'networking.istio.io/VirtualService': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(routes, `${proto('virtual_service')}; mesh/traffic`, 'spec.hosts[]', 'spec.gateways[]', 'spec.http[].**', 'spec.tls[].**', 'spec.tcp[].**', 'spec.exportTo[]'),
    'networking.istio.io/DestinationRule': [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('gateways arrive there as another identity', 'what a gateway sends there arrives as another identity than before, or as none, with everybody whom it lets in', proto('destination_rule'), 'spec.host', 'spec.trafficPolicy.tls.**', 'spec.trafficPolicy.tunnel.**', 'spec.trafficPolicy.proxyProtocol.**', 'spec.subsets[].trafficPolicy.tunnel.**', 'spec.subsets[].trafficPolicy.proxyProtocol.**', 'spec.trafficPolicy.portLevelSettings[].tls.**', 'spec.trafficPolicy.portLevelSettings[].port.**', 'spec.subsets[].trafficPolicy.tls.**', 'spec.subsets[].trafficPolicy.portLevelSettings[].tls.**', 'spec.subsets[].trafficPolicy.portLevelSettings[].port.**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('gateways arrive there as another identity, or a route that a waypoint may follow names a subset of it', 'which proxies the rule is for decides with which identity they arrive, and which workloads a waypoint sends to', `${proto('destination_rule')}; istio-semantics \u00a72.13; of routes of gateways mesh/traffic/subsets`, 'spec.exportTo[]', 'spec.workloadSelector.**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a route that a waypoint may follow names the subset', 'a waypoint sends what it lets in to the workloads of the subset, with its own identity, and those are others', `${proto('destination_rule')}; istio-semantics \u00a72.13`, 'spec.subsets[].labels.*'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(client, `${proto('destination_rule')}; mesh/traffic`, 'spec.trafficPolicy.**', 'spec.subsets[].**'),
    ],
    'telemetry.istio.io/Telemetry': telemetry,
};
/** Groups in which a kind that no table has is opaque. */
const groupsOfIstio = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'telemetry.istio.io',
    'install.istio.io',
    'operator.istio.io',
    'sailoperator.io',
    'authentication.istio.io',
    'config.istio.io',
    'rbac.istio.io',
]);


/***/ }),

/***/ 76144:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ ledByKnative),
/* harmony export */   O: () => (/* binding */ kubernetesKinds),
/* harmony export */   Oz: () => (/* binding */ asideInKnative),
/* harmony export */   c8: () => (/* binding */ configMapTables),
/* harmony export */   oN: () => (/* binding */ knativeSource)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

const api = 'Kubernetes API reference';
const network = 'it decides from where the network leads to the pods, and not what their proxies let in';
const service = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('mesh/resolve/ports, mesh/resolve/services', `${api}: Service; istio-semantics \u00a72.4, \u00a72.10`, 'spec.selector.**', 'spec.ports[].name', 'spec.ports[].port', 'spec.ports[].targetPort', 'spec.ports[].protocol', 'spec.ports[].appProtocol'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('it stands for a host of the mesh, or did', 'such a Service stands for a host outside, and its ports are none of a workload', 'I pilot/pkg/serviceregistry/kube/conversion.go', 'spec.externalName'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('it stands for a host of the mesh, or did, or opens at nodes where a policy reads addresses', 'a host outside has no workload; who comes through a node may arrive from its address', `I pilot/pkg/serviceregistry/kube/conversion.go; ${api}: Service`, 'spec.type'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('clients find its pods past what they met before', 'a Service without an address is found in another way, and by waypoints not at all', 'istio-semantics \u00a72.13', 'spec.clusterIP', 'spec.clusterIPs[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a policy reads addresses', 'it decides whose address a gateway sees', `${api}: Service; istio-semantics \u00a72.4`, 'spec.externalTrafficPolicy', 'spec.internalTrafficPolicy', 'spec.externalIPs[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a policy reads addresses', 'by an address of the other family, or one that is written into it, a client is another one for such a policy', 'istio-semantics \u00a79', 'spec.ipFamilies[]', 'spec.ipFamilyPolicy'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)(network, `${api}: Service`, 'spec.ports[].nodePort', 'spec.loadBalancerIP', 'spec.loadBalancerClass', 'spec.loadBalancerSourceRanges[]', 'spec.allocateLoadBalancerNodePorts', 'spec.healthCheckNodePort', 'spec.publishNotReadyAddresses', 'spec.sessionAffinity', 'spec.sessionAffinityConfig.**', 'spec.trafficDistribution'),
];
const ofPod = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAs */ .KY)('PodSpec', 'spec', `${api}: Pod`);
const endpoints = 'addresses that are written by hand may be those of workloads, which then listen on these ports too';
const mutatingWebhook = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('the API server checks the webhook with it', `${api}: MutatingWebhookConfiguration`, 'webhooks[].clientConfig.caBundle', 'webhooks[].timeoutSeconds', 'webhooks[].admissionReviewVersions[]', 'webhooks[].sideEffects', 'webhooks[].matchPolicy', 'webhooks[].reinvocationPolicy'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('it is the key by which webhooks are told apart', api, 'webhooks[].name'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('a webhook of it sees what decides', 'a webhook changes objects on their way in, so it decides which pods get a proxy', 'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml', 'webhooks[].**'),
];
const permissions = 'rbac';
const rbac = function (...paths) { return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)(permissions, `${api}: RBAC`, ...paths) };
const mutates = 'a policy changes objects on their way in, so it decides which pods get a proxy';
const admission = function (...paths) { return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('rbac/admission-changes', `${api}: admission; its change is named among the permissions`, ...paths) };
/** Kinds of Kubernetes that decide, by `group/kind`. Any other kind is judged by what stands in it. */
const kubernetesKinds = {
    '/Service': service,
    '/Pod': ofPod,
    '/Namespace': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it says when the namespace may go', `${api}: Namespace`, 'spec.finalizers[]', 'spec'),
    '/Endpoints': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(endpoints, 'I pilot/pkg/serviceregistry/kube', 'subsets[].**'),
    'discovery.k8s.io/EndpointSlice': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(endpoints, 'I pilot/pkg/serviceregistry/kube', 'addressType', 'endpoints[].**', 'ports[].**'),
    '/ServiceAccount': [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the pods get a token that the mesh takes, by which a policy knows their account', 'by this token the pods may call what they could not; what they may do at the API server, rbac compares', `${api}: ServiceAccount`, 'automountServiceAccountToken'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('which Secrets its pods may mount, and a list of them', `${api}: ServiceAccount`, 'secrets[].**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is about fetching images', `${api}: ServiceAccount`, 'imagePullSecrets[].**'),
    ],
    '/Secret': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the mesh trusts it, or it holds an object that decides', 'it holds the authorities whose certificates are taken, the key that makes identities, the way to a further cluster, or what a controller applies', 'I security/pkg/pki/ca, pkg/kube/multicluster; A networking/v1alpha3/gateway.proto: credential_name; Cluster API: ClusterResourceSet', 'data.**', 'stringData.**', 'type', 'immutable'),
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': mutatingWebhook,
    'rbac.authorization.k8s.io/Role': rbac('rules[].**'),
    'rbac.authorization.k8s.io/ClusterRole': rbac('rules[].**', 'aggregationRule.**'),
    'rbac.authorization.k8s.io/RoleBinding': rbac('subjects[].**', 'roleRef.**'),
    'rbac.authorization.k8s.io/ClusterRoleBinding': rbac('subjects[].**', 'roleRef.**'),
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy': admission('spec.**'),
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': admission('spec.**'),
    'admissionregistration.k8s.io/MutatingAdmissionPolicy': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(mutates, `${api}: admission`, 'spec.**'),
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(mutates, `${api}: admission`, 'spec.**'),
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': admission('webhooks[].**'),
    'certificates.k8s.io/CertificateSigningRequest': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('rbac/credential-changes', `${api}: RBAC`, 'spec.**'),
    'apiregistration.k8s.io/APIService': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .modelled */ .D6)('rbac/credential-changes', `${api}: APIService`, 'spec.**'),
    'certificates.k8s.io/ClusterTrustBundle': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it holds authorities whose certificates may be taken', api, 'spec.**'),
    'networking.k8s.io/NetworkPolicy': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is another layer: what it refuses never reaches a proxy', `${api}: NetworkPolicy; mesh/traffic`, 'spec.**'),
    'networking.k8s.io/Ingress': (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it says where requests go, which the review tells in a section of its own', `${api}: Ingress; mesh/traffic`, 'spec.**'),
};
const opaqueData = function (why, source) { return (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)(why, source, 'data.**', 'binaryData.**', 'immutable') };
const injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml';
const ledByKnative = 'by it Knative says which gateways lead to its Services, under which hosts, and which of them stay inside the cluster';
const knativeSource = 'documentation of Knative Serving: config-istio, config-network, config-domain';
/** Members of those that decide nothing of it. */
const asideInKnative = [
    '_example',
    'rollout-duration',
    'autocreate-cluster-domain-claims',
    'tag-template',
    'enable-virtualservice-status',
    'enable-mesh-pod-addressability',
    'mesh-compatibility-mode',
];
/** ConfigMaps by what they are; any other holds nothing of Istio but what looks like it. */
const configMapTables = {
    meshConfig: [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAs */ .KY)('MeshConfig', 'data.mesh', 'A mesh/v1alpha1/config.proto', 'yaml'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it joins networks through gateways', 'A mesh/v1alpha1/network.proto', 'data.meshNetworks'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaque */ .OZ)('it holds what the injector and the installation were made with', 'I manifests/charts', 'data.**', 'binaryData.**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('the API server then refuses to change it', `${api}: ConfigMap`, 'immutable'),
    ],
    injector: [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAs */ .KY)('InjectorConfig', 'data.config', injector, 'yaml'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedAs */ .KY)('InjectorValues', 'data.values', injector, 'yaml'),
        ...opaqueData('it is about the proxies that are injected', injector),
    ],
    trusted: opaqueData('it holds authorities whose certificates a gateway takes, or what the control plane mounts', 'Gateway API reference: caCertificateRefs; I security/pkg/pki/ca'),
    knative: [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueWhere */ .pi)('the object was there before and is there after', ledByKnative, knativeSource, 'data.**'),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('it is an example, or about the pace of changes and how hosts inside the cluster are written', knativeSource, ...asideInKnative.map((name) => `data.${name}`)),
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .neutral */ .SY)('the API server then refuses to change it', `${api}: ConfigMap`, 'immutable'),
    ],
    installation: opaqueData('it holds a setting of Istio: of its CNI, of the authorities that proxies trust, or of an installation', 'I manifests/charts'),
};


/***/ }),

/***/ 247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isLabelOfIstio)
/* harmony export */ });
/** A label by which proxies are decided. */
const isLabelOfIstio = function (label) { return /^istio-injection$|(?:^|\.)istio\.io\//.test(label) };


/***/ }),

/***/ 95310:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ mayHoldDeciding)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);

/**
 * Of these some objects decide by their names, or by their labels as a Namespace does, which a text that nobody can read does not
 * say.
 */
const decidedByMetadata = new Set([
    '/ConfigMap',
    '/Namespace',
    'apiextensions.k8s.io/CustomResourceDefinition',
]);
const isNeutral = function (table) { return table?.every(({ cover }) => cover === 'neutral') === true };
/** Whether every field of a kind is known to decide nothing; of a kind without a table nobody knows what it holds. */
const decidesNothing = function (title) { return !decidedByMetadata.has(title) && Object.hasOwn(_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTables */ .KR, title) && isNeutral(_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .kindTables */ .KR[title]) };
/** Kinds that decide nothing and whose names no other group has: overlays of ytt say no group. */
const idleInAnyGroup = new Set([
    ...['HorizontalPodAutoscaler', 'VerticalPodAutoscaler', 'PodDisruptionBudget', 'PersistentVolumeClaim'],
]);
/**
 * Whether a text that nobody can read may hold an object of which a change has to be judged: of any kind but those of which
 * every field is neutral. False is certain.
 */
const mayHoldDeciding = function ({ groups, kinds, meshParts }) {
    if (meshParts === true)
        return true;
    // An object says both.
    if ((groups !== 'any' && groups.size === 0) || (kinds !== 'any' && kinds.size === 0))
        return false;
    if (kinds === 'any')
        return true;
    if (groups === 'any')
        return [...kinds].some((kind) => !idleInAnyGroup.has(kind));
    return [...groups].some((group) => [...kinds].some((kind) => !decidesNothing(`${group}/${kind}`)));
};


/***/ }),

/***/ 9323:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsedTexts),
/* harmony export */   dv: () => (/* binding */ meshConfigOf),
/* harmony export */   l7: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



const texts = new Map();
const mostTexts = 256;
/** A text that holds YAML; undefined where it does not. */
const parsedText = function (text) {
    if (texts.has(text))
        return texts.get(text);
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100, prettyErrors: false, logLevel: 'silent' });
    }
    catch {
        value = undefined;
    }
    if (texts.size >= mostTexts)
        texts.clear();
    texts.set(text, value);
    return value;
};
/** The MeshConfig of a ConfigMap. */
const meshConfigOf = function ({ content }) {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = function (text) {
    try {
        const documents = [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, logLevel: 'silent' })];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 78554:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ podTemplateTable),
/* harmony export */   NM: () => (/* binding */ controlPlaneContainerTable),
/* harmony export */   nj: () => (/* binding */ podSpecTable),
/* harmony export */   yc: () => (/* binding */ containerTable)
/* harmony export */ });
/* harmony import */ var _resolve_istiod_flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65938);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);


const api = 'Kubernetes API reference: PodSpec';
const container = 'Kubernetes API reference: Container';
const keyOfMesh = 'the pods read the key by which the mesh signs identities, and may sign any';
const keySource = 'I security/pkg/pki/ca; pilot/pkg/bootstrap';
const othersIdentities = 'the pods read tokens and certificates of the other pods of their node, or start any pod there, and may act as each of these';
const nodeSource = 'Kubernetes documentation: hostPath; kubelet --root-dir';
const inside = 'what runs inside the pod decides nothing of what its proxy lets in';
const where = 'it decides where and when the pod runs';
const injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml';
/** `metadata` and `spec` of a pod, or of the template of pods. Labels and annotations have tables of their own. */
const podTemplateTable = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAs */ .KY)('PodSpec', 'spec', api),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('pods made from a template take another name', api, 'metadata.name', 'metadata.generateName'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('the API server keeps it', 'Kubernetes API reference: ObjectMeta', 'metadata.namespace', 'metadata.creationTimestamp', 'metadata.finalizers[]', 'metadata.ownerReferences[].**', 'metadata.uid', 'metadata.resourceVersion', 'metadata.generation'),
];
/** Containers of the proxy and of its redirection are Istio's; what is written over them changes both. */
const ofIstio = ['istio-proxy', 'istio-init', 'istio-validation', 'enable-core-dump'];
/** The user that the proxy runs as decides what of its own traffic comes back to it, and not what it lets in. */
const securityOfProxy = function (path) { return [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('the user that the proxy runs as decides nothing of what it lets in', 'I tools/istio-iptables: PROXY_UID is for what leaves the pod', ...['allowPrivilegeEscalation', 'readOnlyRootFilesystem', 'runAsNonRoot', 'runAsUser', 'runAsGroup'].map((field) => `${path}.${field}`), `${path}.capabilities.drop[]`, `${path}.seccompProfile.**`),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it gives the pod power over its network', 'the proxy may change how packets reach it', injection, `${path}.privileged`, `${path}.capabilities.add[]`),
] };
const podSpecTable = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .modelled */ .D6)('mesh/resolve/proxy-kind', 'istio-semantics \u00a72; I cni/pkg/plugin', 'hostNetwork'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the pods may be a gateway', 'the gateway runs as another identity, and whatever it sends on arrives with the access of that one', 'istio-semantics \u00a72.7; of other workloads mesh/difference/compare-accounts follows the identity', 'serviceAccountName', 'serviceAccount'),
    ...['containers', 'initContainers'].flatMap((list) => [
        ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedAs */ .KY)('Container', `${list}[]`, container),
        ...ofIstio.flatMap((name) => [
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)("what is written here goes over Istio's own container of that name", `${injection}; I pkg/kube/inject/inject.go: reapplyOverwrittenContainers`, `${list}[${name}].**`),
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the image is not a patch release of the same', "what is written here goes over Istio's own container of that name", injection, `${list}[${name}].image`),
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .modelled */ .D6)('mesh/resolve/proxy-kind', injection, `${list}[${name}].name`),
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the object was there before and is there after', 'a gateway without it opens ports below 1024', 'I pkg/model: UnprivilegedPod', `${list}[${name}].env[ISTIO_META_UNPRIVILEGED_POD].**`),
            ...(name === 'istio-proxy' ? securityOfProxy(`${list}[${name}].securityContext`) : []),
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('it is about memory, processor time and readiness', container, `${list}[${name}].resources.**`, `${list}[${name}].readinessProbe.**`, `${list}[${name}].livenessProbe.**`, `${list}[${name}].startupProbe.**`, `${list}[${name}].lifecycle.**`, `${list}[${name}].imagePullPolicy`, `${list}[${name}].terminationMessagePath`, `${list}[${name}].terminationMessagePolicy`, `${list}[${name}].env[ISTIO_CPU_LIMIT].**`, `${list}[${name}].env[GOMEMLIMIT].**`, `${list}[${name}].env[GOMAXPROCS].**`, 
            // What ztunnel writes into its log; its container has the same name.
            `${list}[${name}].env[RUST_LOG].**`, `${list}[${name}].env[RUST_BACKTRACE].**`),
            ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .modelled */ .D6)('mesh/resolve/ports', container, `${list}[${name}].ports[].**`),
        ]),
    ]),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('it is added to a pod that already runs', api, 'ephemeralContainers[].**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)('pods of another runtime may not be redirected to their proxy', 'I cni; RuntimeClass', 'runtimeClassName'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it is the user of the proxy, or root beside what the node holds of other pods', "what runs as the proxy's own user or group passes it by, and root reads what the pods mount of their node", 'I tools/istio-iptables: PROXY_UID', 'securityContext.runAsUser', 'securityContext.runAsGroup', 'securityContext.supplementalGroups[]', 'securityContext.fsGroup'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)('it sets how the pod handles packets', api, 'securityContext.sysctls[].**', 'hostUsers'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)(inside, api, 'securityContext.fsGroupChangePolicy', 'securityContext.seccompProfile.**', 'securityContext.seLinuxOptions.**', 'securityContext.seLinuxChangePolicy', 'securityContext.appArmorProfile.**', 'securityContext.windowsOptions.**', 'securityContext.supplementalGroupsPolicy', 'shareProcessNamespace', 'hostIPC', 'imagePullSecrets[].**', 'enableServiceLinks'),
    ...[
        'istio-envoy',
        'istio-data',
        'istio-token',
        'istiod-ca-cert',
        'istio-podinfo',
        'istio-ca-crl',
        'workload-socket',
        'credential-socket',
        'workload-certs',
    ].flatMap((name) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)("it goes over a volume of the proxy's own", injection, `volumes[${name}].**`)),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it is a key of the mesh', keyOfMesh, keySource, 'volumes[].**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('by it the pods read what their node holds of other pods', othersIdentities, nodeSource, 'volumes[].hostPath.path', 'hostPID', 'securityContext.runAsNonRoot'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it gives an identity, or a key of the mesh', 'the pods are given a certificate with an identity of their choice, or the key to make one', 'cert-manager csi-driver: volume attributes; Kubernetes API reference: PodCertificateProjection', 'volumes[].csi.**', 'volumes[].projected.sources[].podCertificate.**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the pods get a token that the mesh takes, by which a policy knows their account', 'by this token the pods may call what they could not', 'KEP-1205: bound tokens; Kubernetes API reference: ServiceAccountTokenProjection', 'volumes[].projected.sources[].serviceAccountToken.**', 'automountServiceAccountToken'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('it is about names that the pod itself looks up, or is looked up by', api, 'dnsPolicy', 'dnsConfig.**', 'hostAliases[].**', 'hostname', 'hostnameOverride', 'subdomain', 'setHostnameAsFQDN'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)(where, api, 'nodeName', 'nodeSelector.**', 'affinity.**', 'tolerations[].**', 'topologySpreadConstraints[].**', 'priority', 'priorityClassName', 'preemptionPolicy', 'schedulerName', 'schedulingGates[].**', 'overhead.**', 'os.**', 'resources.**', 'resourceClaims[].**', 'readinessGates[].**', 'restartPolicy', 'terminationGracePeriodSeconds', 'activeDeadlineSeconds'),
    // Knative's RevisionSpec has these beside the pod's own (serving.knative.dev/v1).
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)(where, 'Knative serving API: RevisionSpec', 'containerConcurrency', 'timeoutSeconds', 'idleTimeoutSeconds', 'responseStartTimeoutSeconds'),
];
/** A container of the workload's own. */
const containerTable = [
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .modelled */ .D6)('mesh/resolve/ports', 'istio-semantics \u00a72.4', 'ports[].containerPort', 'ports[].name', 'ports[].protocol'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('the port of the node leads to the pod, and there to its proxy as every connection does', container, 'ports[].hostPort', 'ports[].hostIP'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it gives the pod power over its network', 'a container with this power can take its connections past the proxy', 'I tools/istio-iptables; capabilities(7)', 'securityContext.privileged', 'securityContext.capabilities.add[]'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it is the user of the proxy, or root beside what the node holds of other pods', "what runs as the proxy's own user or group passes it by, and root reads what the pods mount of their node", 'I tools/istio-iptables: PROXY_UID', 'securityContext.runAsUser', 'securityContext.runAsGroup'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the agent asks for an address that is none of health, and a policy or STRICT decides who may', 'the agent beside the proxy asks the application for this address on behalf of anyone, where no policy looks, and hands the answer on', 'I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet at port 15020; pkg/kube/inject/app_probe.go', ...['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.preStop', 'lifecycle.postStart'].flatMap((probe) => ['path', 'port', 'host', 'httpHeaders[].**'].map((field) => `${probe}.httpGet.${field}`))),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('it is a key of the mesh', keyOfMesh, keySource, 'env[].**', 'envFrom[].**'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('by it the pods read what their node holds of other pods', othersIdentities, nodeSource, 'securityContext.runAsNonRoot'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)(inside, container, 'name', 'image', 'imagePullPolicy', 'command[]', 'args[]', 'workingDir', 'resources.**', 'resizePolicy[].**', 'restartPolicy', 'restartPolicyRules[].**', 'volumeMounts[].**', 'volumeDevices[].**', 'livenessProbe.**', 'readinessProbe.**', 'startupProbe.**', 'lifecycle.**', 'terminationMessagePath', 'terminationMessagePolicy', 'stdin', 'stdinOnce', 'tty', 'securityContext.capabilities.drop[]', 'securityContext.allowPrivilegeEscalation', 'securityContext.readOnlyRootFilesystem', 'securityContext.procMount', 'securityContext.seccompProfile.**', 'securityContext.seLinuxOptions.**', 'securityContext.appArmorProfile.**', 'securityContext.windowsOptions.**'),
];
/** Containers of istiod, ztunnel and the CNI's agent. */
const controlPlaneContainerTable = [
    ...containerTable.filter(({ path }) => !['image', 'command[]', 'args[]', 'env[].**', 'envFrom[].**'].includes(path)),
    // mesh/resolve/settings reads its tag, the version of Istio (istio-semantics, Sources and versions).
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaqueWhere */ .pi)('the image comes from elsewhere', 'another program may enforce other policies', 'istio-semantics, Sources and versions', 'image'),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .modelled */ .D6)('mesh/resolve/istiod-flags', 'I pilot/pkg/features; istio-semantics \u00a71, \u00a72', ..._resolve_istiod_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .istiodFlags */ .I.map((name) => `env[${name}].**`)),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .neutral */ .SY)('it says where the process runs, what it may use and what it logs', 'I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml', ...[
        'POD_NAME',
        'POD_NAMESPACE',
        'SERVICE_ACCOUNT',
        'KUBECONFIG',
        'GOMEMLIMIT',
        'GOMAXPROCS',
        'PLATFORM',
        'PILOT_TRACE_SAMPLING',
        'RUST_LOG',
        'RUST_BACKTRACE',
        'NODE_NAME',
        'INSTANCE_IP',
        'HOST_IP',
    ].map((name) => `env[${name}].**`)),
    ...(0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .opaque */ .OZ)('a setting of the control plane may change what every proxy enforces', 'I pilot/pkg/features', 'env[].**', 'envFrom[].**', 'command[]', 'args[]'),
];


/***/ }),

/***/ 39724:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ namespaceOfRelease),
/* harmony export */   MK: () => (/* binding */ sourcesOfApplication),
/* harmony export */   T_: () => (/* binding */ fillsGuarded),
/* harmony export */   ev: () => (/* binding */ chartKinds),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);


/** Kinds that may install a chart which no file here holds. */
const chartKinds = [
    'helm.toolkit.fluxcd.io/HelmRelease',
    'argoproj.io/Application',
    'argoproj.io/ApplicationSet',
    'helm.cattle.io/HelmChart',
    'helm.cattle.io/HelmChartConfig',
    'helm.crossplane.io/Release',
    'addons.cluster.x-k8s.io/HelmChartProxy',
];
/** What an Application of Argo CD says of where its objects come from, in either of the two fields for it. */
const sourcesOfApplication = function (spec) { return [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'source'),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'sources'),
] };
const isChartSource = function (spec) { return sourcesOfApplication(spec).some((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'chart') !== '') };
/** Whether the chart is surely from elsewhere: one of a source of git may stand in this repository, and is rendered there. */
const isElsewhere = function ({ key, content }) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec');
    switch (key.kind) {
        case 'HelmRelease':
            return ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(spec, 'chartRef') !== undefined || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chart', 'spec', 'sourceRef', 'kind') !== 'GitRepository');
        case 'Application':
            return isChartSource(spec);
        case 'ApplicationSet':
            return isChartSource((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'template', 'spec'));
        default:
            return true;
    }
};
/** Where its objects go that name no namespace; '' where nothing here says it. */
const namespaceOfRelease = function ({ key, content }) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec');
    const said = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'targetNamespace') ||
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'destination', 'namespace') ||
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'template', 'spec', 'destination', 'namespace') ||
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'forProvider', 'namespace') ||
        (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') ||
        (key.kind === 'HelmRelease' ? key.namespace : '');
    return said.includes('{{') || said.includes('${') ? '' : said;
};
const policyKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
/**
 * Whether an object installs a chart from elsewhere in a namespace where policies of Istio stand: pods, labels and policies
 * of the chart stand beside them, and none of them is at hand.
 */
const fillsGuarded = function (states, object) {
    if (!isElsewhere(object))
        return false;
    const namespace = namespaceOfRelease(object);
    return states.some((state) => policyKinds.some((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', kind).some(({ key }) => namespace === '' || key.namespace === namespace)));
};


/***/ }),

/***/ 68931:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $W: () => (/* binding */ isNeutralIn),
  KR: () => (/* binding */ kindTables),
  Re: () => (/* binding */ partTables),
  c_: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: ./src/mesh/coverage/entry.ts
var entry = __webpack_require__(3828);
// EXTERNAL MODULE: ./src/mesh/coverage/find-entry.ts
var find_entry = __webpack_require__(58280);
// EXTERNAL MODULE: ./src/mesh/coverage/gateway-api-kinds.ts
var gateway_api_kinds = __webpack_require__(44797);
;// CONCATENATED MODULE: ./src/mesh/coverage/installation.ts

const charts = 'I manifests/charts; operator/pkg/apis';
const place = 'it decides where and how often a part of Istio runs, and what it may use';
const k8s = function (prefix) { return (0,entry/* neutral */.SY)(place, charts, ...['resources', 'hpaSpec', 'podDisruptionBudget', 'nodeSelector', 'affinity', 'strategy', 'securityContext'].map((name) => `${prefix}${name}.**`), ...['replicaCount', 'priorityClassName', 'imagePullPolicy'].map((name) => `${prefix}${name}`), ...['tolerations', 'topologySpreadConstraints'].map((name) => `${prefix}${name}[].**`)) };
/** The release of Istio: a patch release enforces what the one before it does, or mesh/resolve knows. */
const release = function (...paths) { return (0,entry/* opaqueWhere */.pi)('it is another minor release', 'another minor release of Istio may enforce the same policies otherwise, and read other settings', 'istio-semantics, Sources and versions', ...paths) };
/** Values of Istio's charts, as `IstioOperator`, Sail's objects and Helm's hold them: little is harmless for sure. */
const installationValuesTable = [
    ...(0,entry/* judgedAs */.KY)('MeshConfig', 'meshConfig', 'A mesh/v1alpha1/config.proto'),
    ...(0,entry/* neutral */.SY)(place, charts, ...['pilot', 'cni', 'ztunnel', 'global.proxy', 'global.proxy_init'].flatMap((part) => [
        `${part}.resources.**`,
        `${part}.nodeSelector.**`,
        `${part}.affinity.**`,
        `${part}.tolerations[].**`,
        `${part}.topologySpreadConstraints[].**`,
    ]), 'global.defaultResources.**', 'global.defaultPodDisruptionBudget.**', 'global.defaultNodeSelector.**', 'global.defaultTolerations[].**', 'global.imagePullPolicy', 'global.imagePullSecrets[]', 'global.priorityClassName', 'pilot.autoscaleEnabled', 'pilot.autoscaleMin', 'pilot.autoscaleMax', 'pilot.autoscaleBehavior.**', 'pilot.replicaCount', 'pilot.rollingMaxSurge', 'pilot.rollingMaxUnavailable', 'pilot.cpu.**', 'pilot.memory.**', 'pilot.podAnnotations.**', 'pilot.serviceAnnotations.**'),
    ...(0,entry/* neutral */.SY)('it is about logs, traces and metrics', charts, 'global.logging.**', 'global.logAsJson', 'global.proxy.logLevel', 'global.proxy.componentLogLevel', 'global.tracer.**', 'pilot.traceSampling', 'telemetry.**'),
    ...release('global.tag', 'pilot.tag', 'cni.tag', 'ztunnel.tag'),
    ...(0,entry/* neutral */.SY)('it decides where the pods of a gateway run, and from where the network leads to them', 'I manifests/charts/gateway/values.yaml', 'service.type', 'service.annotations.**', 'service.loadBalancerIP', 'service.loadBalancerSourceRanges[]', 'service.loadBalancerClass', 'replicaCount', 'autoscaling.**', 'resources.**', 'nodeSelector.**', 'tolerations[].**', 'affinity.**', 'topologySpreadConstraints[].**', 'podDisruptionBudget.**', 'imagePullSecrets[].**', 'imagePullPolicy', 'priorityClassName', 'terminationGracePeriodSeconds', 'strategy.**'),
    ...(0,entry/* neutral */.SY)('it decides where the pods of a gateway run, and from where the network leads to them', 'I manifests/charts/gateways/istio-ingress/values.yaml, istio-egress/values.yaml', ...['istio-ingressgateway', 'istio-egressgateway'].flatMap((name) => [
        ...['type', 'loadBalancerIP', 'loadBalancerSourceRanges[]', 'serviceAnnotations.**', 'nodeSelector.**'],
        ...['autoscaleEnabled', 'autoscaleMin', 'autoscaleMax', 'autoscaleBehavior.**', 'replicaCount', 'cpu.**'],
        ...['memory.**', 'resources.**', 'tolerations[].**', 'rollingMaxSurge', 'rollingMaxUnavailable'],
    ].map((field) => `gateways.${name}.${field}`))),
    ...(0,entry/* opaque */.OZ)('what Istio makes of this setting is not modelled', charts, '**'),
];
const components = [
    ...['pilot', 'base', 'cni', 'ztunnel', 'istiodRemote'].flatMap((name) => k8s(`spec.components.${name}.k8s.`)),
    ...['ingressGateways', 'egressGateways'].flatMap((name) => k8s(`spec.components.${name}[].k8s.`)),
];
/** Objects that install Istio, by `group/kind`. */
const installationKinds = {
    'install.istio.io/IstioOperator': [
        ...(0,entry/* judgedAs */.KY)('MeshConfig', 'spec.meshConfig', 'A mesh/v1alpha1/config.proto'),
        ...(0,entry/* judgedAs */.KY)('InstallationValues', 'spec.values', charts),
        ...(0,entry/* opaque */.OZ)('how these settings of the mesh go together with those of `spec.meshConfig` and `spec.values` is not modelled', charts, 'spec.unvalidatedValues.meshConfig', 'spec.unvalidatedValues.meshConfig.**'),
        ...(0,entry/* judgedAs */.KY)('InstallationValues', 'spec.unvalidatedValues', charts),
        ...components,
        ...release('spec.tag'),
        ...(0,entry/* opaque */.OZ)('what Istio makes of this setting is not modelled', charts, 'spec.**'),
    ],
    ...Object.fromEntries(['Istio', 'IstioRevision', 'IstioCNI', 'ZTunnel'].map((kind) => [
        `sailoperator.io/${kind}`,
        [
            ...(0,entry/* judgedAs */.KY)('InstallationValues', 'spec.values', 'Sail operator: API reference'),
            ...release('spec.version'),
            ...(0,entry/* opaque */.OZ)('what Istio makes of this setting is not modelled', 'Sail operator: API reference', 'spec.**'),
        ],
    ])),
};
const injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml';
/** What the injector works by: `config` of its ConfigMap. */
const injectorConfigTable = [
    ...(0,entry/* opaqueWhere */.pi)("a template is not one of Istio's releases", 'it is the template of the proxies that are injected, and not as Istio released it', injector, 'templates.*'),
    ...(0,entry/* opaque */.OZ)('it decides which pods get a proxy, and by which template', injector, '**'),
];
/** Values that the injector's templates are filled with, as the chart rendered them: what is missing is off. */
const injectorValuesTable = [
    ...(0,entry/* opaqueWhere */.pi)('nothing at hand says which release istiod runs', 'it is the release of the proxies that are injected', injector, 'global.tag'),
    ...(0,entry/* neutral */.SY)('it is about memory, processor time and what the kernel lets the proxy do', injector, 'global.waypoint.**', 'global.proxy.seccompProfile', 'global.proxy.seccompProfile.**'),
    ...(0,entry/* neutral */.SY)('it decides what else the chart makes', injector, 'global.resourceScope', 'global.networkPolicy.**'),
    ...installationValuesTable.filter(({ path }) => path !== '**' && path !== 'global.tag'),
    ...(0,entry/* opaqueWhere */.pi)('it says something', 'what Istio makes of this setting is not modelled', charts, '**'),
];

// EXTERNAL MODULE: ./src/mesh/coverage/istio-kinds.ts
var istio_kinds = __webpack_require__(31386);
// EXTERNAL MODULE: ./src/mesh/coverage/kubernetes-kinds.ts
var kubernetes_kinds = __webpack_require__(76144);
;// CONCATENATED MODULE: ./src/mesh/coverage/mesh-config.ts

const proto = 'A mesh/v1alpha1/config.proto';
const settings = 'mesh/resolve/settings';
const observed = 'it is about logs, traces and metrics';
const client = "it is about what a client's proxy sends, and a destination decides over every request that it may get";
/** MeshConfig, field by field (A mesh/v1alpha1/config.proto, 1.20 to 1.31). */
const meshConfigTable = [
    ...(0,entry/* modelled */.D6)(settings, `${proto}; istio-semantics \u00a72.3, \u00a72.7, \u00a72.9`, 'rootNamespace', 'trustDomain', 'trustDomainAliases[]', 'pathNormalization.normalization'),
    ...(0,entry/* judgedAs */.KY)('ProxyConfig', 'defaultConfig', 'A mesh/v1alpha1/proxy.proto'),
    ...(0,entry/* judgedAs */.KY)('ExtensionProvider', 'extensionProviders[]', proto),
    ...(0,entry/* opaque */.OZ)("it says which authorities' certificates the mesh accepts: whoever has one of their keys can make identities", `${proto}: CertificateData`, 'caCertificates[].**', 'certificates[].**', 'ca.**'),
    ...(0,entry/* opaque */.OZ)('it says which namespaces istiod sees: policies of the others are not enforced', `${proto}: discovery_selectors`, 'discoverySelectors[].**'),
    ...(0,entry/* opaque */.OZ)('it makes istiod read objects from elsewhere', `${proto}: ConfigSource`, 'configSources[].**'),
    ...(0,entry/* opaque */.OZ)('it changes where proxies listen and what they take from whom', proto, 'proxyListenPort', 'proxyInboundListenPort', 'proxyHttpPort', 'inboundTrafficPolicy.**'),
    ...(0,entry/* opaque */.OZ)('it chooses the gateway that serves Ingress objects', `${proto}: ingress_*`, 'ingressClass', 'ingressService', 'ingressControllerMode', 'ingressSelector'),
    ...(0,entry/* opaque */.OZ)('it decides which Services the proxies of a workload know', proto, 'defaultServiceExportTo[]', 'serviceScopeConfigs[].**', 'serviceEntryVisibility.**'),
    ...(0,entry/* neutral */.SY)(observed, proto, 'enableTracing', 'accessLogFile', 'accessLogFormat', 'accessLogEncoding', 'enableEnvoyAccessLogService', 'disableEnvoyListenerLog', 'inboundClusterStatName', 'outboundClusterStatName', 'fileFlushInterval', 'fileFlushMinSize', 'fileFlushMinSizeKb', 'defaultProviders.**'),
    ...(0,entry/* opaque */.OZ)('it decides which gateways and waypoints take up the routes and destination rules of other namespaces', proto, 'defaultVirtualServiceExportTo[]', 'defaultDestinationRuleExportTo[]'),
    ...(0,entry/* opaqueWhere */.pi)('it is no longer switched off', "the agents beside the proxies serve the applications' metrics to anyone, where no policy looks", 'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020', 'enablePrometheusMerge'),
    ...(0,entry/* opaqueWhere */.pi)('automatic mTLS comes or goes', 'without it gateways arrive at workloads as nobody, with everybody whom they let in', `${proto}: enable_auto_mtls; mesh/traffic/places-behind follows the gateways that were read`, 'enableAutoMtls'),
    ...(0,entry/* opaqueWhere */.pi)('clients may send what their proxies do not know, and a policy refuses some by their identity', 'what a proxy does not know it sends on in plain text, where no policy knows its workload', `${proto}: OutboundTrafficPolicy`, 'outboundTrafficPolicy.**'),
    ...(0,entry/* neutral */.SY)(client, proto, 'localityLbSetting.**', 'zoneAwareLbSetting.**', 'dnsRefreshRate', 'h2UpgradePolicy', 'serviceSettings[].**', 'verifyCertificateAtClient', 'defaultHttpRetryPolicy.**', 'defaultTrafficPolicy.connectionPool.**', 'defaultTrafficPolicy.outlierDetection.**', 'connectTimeout', 'tcpKeepalive.**', 'hboneIdleTimeout'),
    ...(0,entry/* neutral */.SY)('a connection that it ends later or sooner meets one of the two chains that both count', `${proto}; istio-semantics \u00a72.10`, 'protocolDetectionTimeout'),
    ...(0,entry/* neutral */.SY)('it narrows the ciphers of a connection, and not whose certificate is asked for', `${proto}: TLSConfig`, 'meshMTLS.**', 'tlsDefaults.**'),
];
const tracing = [
    'zipkin',
    'lightstep',
    'datadog',
    'stackdriver',
    'opencensus',
    'skywalking',
    'opentelemetry',
    'prometheus',
    'envoyFileAccessLog',
    'envoyHttpAls',
    'envoyTcpAls',
    'envoyOtelAls',
].map((name) => `${name}.**`);
/** One of `extensionProviders`. */
const extensionProviderTable = [
    ...(0,entry/* modelled */.D6)(settings, `${proto}; istio-semantics \u00a72.8`, 'name'),
    ...(0,entry/* opaqueWhere */.pi)('a CUSTOM policy names the provider', 'it changes what the external authorizer is asked, or what holds without its answer', `${proto}: EnvoyExternalAuthorization*Provider`, 'envoyExtAuthzHttp.**', 'envoyExtAuthzGrpc.**'),
    ...(0,entry/* opaque */.OZ)('it hands out certificates', `${proto}: SDSProvider`, 'sds.**'),
    ...(0,entry/* neutral */.SY)(observed, proto, ...tracing),
];

// EXTERNAL MODULE: ./src/mesh/coverage/pod-template.ts
var pod_template = __webpack_require__(78554);
;// CONCATENATED MODULE: ./src/mesh/coverage/proxy-config.ts

const proxy_config_proto = 'A mesh/v1alpha1/proxy.proto';
const proxy_config_observed = 'it is about logs, traces and metrics';
const pace = 'it is about time, memory or counts, and not about which requests are let in';
/** ProxyConfig, in `defaultConfig` and in the annotation `proxy.istio.io/config` (A mesh/v1alpha1/proxy.proto, 1.20 to 1.31). */
const proxyConfigTable = [
    ...(0,entry/* opaqueWhere */.pi)('a policy reads a header that gateways write', 'by it a gateway keeps or writes over what clients say of themselves in this header; addresses that policies read are compared by mesh/resolve/settings and stages', `${proxy_config_proto}: Topology; istio-semantics \u00a72.4; E conn_manager_utility.cc: mutateRequestHeaders`, 'gatewayTopology.numTrustedProxies'),
    ...(0,entry/* opaque */.OZ)('with PROXY protocol whoever opens the connection writes the address that policies read', `${proxy_config_proto}: Topology; istio-semantics \u00a72.4`, 'gatewayTopology.proxyProtocol', 'gatewayTopology.proxyProtocol.**'),
    ...(0,entry/* opaque */.OZ)('it decides which headers about the client a proxy takes over', `${proxy_config_proto}: ForwardClientCertDetails`, 'gatewayTopology.forwardClientCertDetails', 'proxyHeaders.forwardedClientCert', 'proxyHeaders.setCurrentClientCertDetails.**', 'proxyHeaders.xForwardedHost.**', 'proxyHeaders.xForwardedPort.**'),
    ...(0,entry/* opaque */.OZ)('another control plane may hand out other policies', proxy_config_proto, 'discoveryAddress', 'controlPlaneAuthPolicy', 'meshId', 'caCertificatesPem[]', 'sds.**'),
    ...(0,entry/* opaque */.OZ)('it starts the proxy with another configuration than Istio makes', proxy_config_proto, 'configPath', 'binaryPath', 'customConfigFile', 'proxyBootstrapTemplatePath', 'runtimeValues.**', 'proxyAdminPort', 'statusPort'),
    ...(0,entry/* opaque */.OZ)('it decides for the whole mesh how connections are led to the proxy', `${proxy_config_proto}: InboundInterceptionMode`, 'interceptionMode'),
    ...(0,entry/* judgedAs */.KY)('ProxyMetadata', 'proxyMetadata', proxy_config_proto),
    ...(0,entry/* modelled */.D6)('mesh/resolve/istiod-flags, mesh/resolve/stages: an unknown of the proxies', `${proxy_config_proto}: ConnectionSettings; istio-semantics \u00a72.3`, 'connectionSettings', 'connectionSettings.**'),
    ...(0,entry/* neutral */.SY)(pace, proxy_config_proto, 'drainDuration', 'terminationDrainDuration', 'parentShutdownDuration', 'connectTimeout', 'discoveryRefreshDelay', 'concurrency', 'statNameLength', 'readinessProbe.**', 'holdApplicationUntilProxyStarts', 'privateKeyProvider.**', 'availabilityZone'),
    ...(0,entry/* neutral */.SY)("Istio's own images of one version differ in their tools alone", `${proxy_config_proto}: ProxyImage`, 'image.imageType'),
    ...(0,entry/* neutral */.SY)(proxy_config_observed, proxy_config_proto, 'serviceCluster', 'tracingServiceName', 'zipkinAddress', 'statsdUdpAddress', 'envoyMetricsServiceAddress', 'tracing.**', 'envoyAccessLogService.**', 'envoyMetricsService.**', 'extraStatTags[]', 'proxyStatsMatcher.**', 'fileFlushInterval', 'fileFlushMinSizeKb', 'statsCompression'),
    ...(0,entry/* neutral */.SY)('it is a header of answers, or one that no policy can lean on, since every client may send it', `${proxy_config_proto}: ProxyHeaders`, 'proxyHeaders.requestId.**', 'proxyHeaders.server.**', 'proxyHeaders.attemptCount.**', 'proxyHeaders.envoyDebugHeaders.**', 'proxyHeaders.metadataExchangeHeaders.**', 'proxyHeaders.preserveHttp1HeaderCase'),
];
/** The annotation `proxy.istio.io/config`: what is read of one workload is not read of the whole mesh. */
const podProxyConfigTable = [
    ...proxyConfigTable.filter(({ path }) => path !== 'interceptionMode'),
    ...(0,entry/* modelled */.D6)('mesh/resolve/interception', `${proxy_config_proto}: InboundInterceptionMode`, 'interceptionMode'),
];
/** `proxyMetadata`, environment of the proxy: what is not known to be harmless is not. */
const proxyMetadataTable = [
    ...(0,entry/* neutral */.SY)('it is about names that the pod itself looks up', 'I tools/istio-iptables; pkg/dns', 'ISTIO_META_DNS_CAPTURE', 'ISTIO_META_DNS_AUTO_ALLOCATE'),
    ...(0,entry/* neutral */.SY)('it is about how a proxy ends', 'I pilot/cmd/pilot-agent/options', 'EXIT_ON_ZERO_ACTIVE_CONNECTIONS', 'MINIMUM_DRAIN_DURATION'),
    ...(0,entry/* neutral */.SY)('it limits memory and threads', 'Go runtime', 'GOMEMLIMIT', 'GOMAXPROCS'),
    ...(0,entry/* neutral */.SY)('it is about statistics', 'I pkg/bootstrap', 'ISTIO_META_STATS_EVICTION_INTERVAL', 'ISTIO_PROMETHEUS_ANNOTATIONS'),
];

// EXTERNAL MODULE: ./src/mesh/coverage/trusted.ts
var trusted = __webpack_require__(49759);
;// CONCATENATED MODULE: ./src/mesh/coverage/tables.ts










/** Tables of parts, which several kinds hold. */
const partTables = {
    MeshConfig: meshConfigTable,
    ExtensionProvider: extensionProviderTable,
    ProxyConfig: proxyConfigTable,
    PodProxyConfig: podProxyConfigTable,
    ProxyMetadata: proxyMetadataTable,
    PodTemplate: pod_template/* podTemplateTable */.Gv,
    PodSpec: pod_template/* podSpecTable */.nj,
    Container: pod_template/* containerTable */.yc,
    ControlPlaneContainer: pod_template/* controlPlaneContainerTable */.NM,
    InstallationValues: installationValuesTable,
    InjectorConfig: injectorConfigTable,
    InjectorValues: injectorValuesTable,
};
/** Whether a table knows a field of a part as neutral, whatever it says. */
const isNeutralIn = function (table, path) {
    const isNeutral = (entries, parts) => {
        const found = (0,find_entry/* findEntry */.w4)(entries, parts);
        if (found?.entry.as !== undefined)
            return isNeutral(partTables[found.entry.as], found.rest);
        return found?.entry.cover === 'neutral';
    };
    return isNeutral(partTables[table], (0,find_entry/* partsOf */.CI)(path));
};
/** Tables of whole objects, by `group/kind`. */
const kindTables = {
    ...istio_kinds/* istioKinds */.W,
    ...gateway_api_kinds/* gatewayApiKinds */._,
    ...kubernetes_kinds/* kubernetesKinds */.O,
    ...installationKinds,
};
const strictGroups = new Set([...istio_kinds/* groupsOfIstio */.S, ...gateway_api_kinds/* groupsOfGatewayApi */.w]);
const installationMaps = /^(?:istio-cni-config|istio-ca-root-cert|istio-ca-crl|istio-gateway-class-defaults|values(?:-.*)?)$/;
/** Knative: ConfigMaps by which its Services are reached. */
const knativeMaps = /^config-(?:istio|network|domain)$/;
/** Istio's own ConfigMaps are told by their names. */
const configMapTable = function ({ name, namespace }) {
    if (namespace === 'knative-serving' && knativeMaps.test(name))
        return kubernetes_kinds/* configMapTables */.c8.knative;
    if (name.startsWith('istio-sidecar-injector'))
        return kubernetes_kinds/* configMapTables */.c8.injector;
    if (installationMaps.test(name))
        return kubernetes_kinds/* configMapTables */.c8.installation;
    return undefined;
};
/** A CustomResourceDefinition of a group whose objects decide is no schema like others: what it drops, nobody enforces. */
const definitionTable = function (name) {
    const source = 'Kubernetes API reference: CustomResourceDefinition';
    return [...strictGroups].some((group) => name.endsWith(`.${group}`))
        ? [
            ...(0,entry/* opaqueWhere */.pi)('it is more than a description', 'it decides which versions and fields of this kind the API server keeps', source, 'spec.**'),
            ...(0,entry/* neutral */.SY)('it is about how people see and name the objects', source, 'spec.names.categories[]', 'spec.names.shortNames[]', 'spec.versions[].additionalPrinterColumns[].**', 'status.**'),
        ]
        : (0,entry/* neutral */.SY)('it describes a kind that Istio and the authorizers of the API server do not read', source, 'spec.**', 'status.**');
};
/**
 * The table of an object; undefined where its kind is none that Istio or the API server's authorizers read. `mesh` says
 * whether it is a ConfigMap with a MeshConfig on either side.
 */
const tableOf = function (object, mesh, states) {
    const { group, kind, name } = object.key;
    if (group === '' && kind === 'ConfigMap') {
        if (mesh)
            return kubernetes_kinds/* configMapTables */.c8.meshConfig;
        return configMapTable(object.key) ?? ((0,trusted/* isTrusted */.W2)(states, object) ? kubernetes_kinds/* configMapTables */.c8.trusted : undefined);
    }
    if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition')
        return definitionTable(name);
    const title = `${group}/${kind}`;
    if (Object.hasOwn(kindTables, title))
        return kindTables[title];
    // Nothing of an unknown kind of Istio's is known.
    return strictGroups.has(group) ? [] : undefined;
};


/***/ }),

/***/ 49759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ makesTrusted),
/* harmony export */   It: () => (/* binding */ readByPods),
/* harmony export */   O$: () => (/* binding */ asksForCertificates),
/* harmony export */   O2: () => (/* binding */ asksForIdentity),
/* harmony export */   W2: () => (/* binding */ isTrusted),
/* harmony export */   fT: () => (/* binding */ namesIdentity),
/* harmony export */   gK: () => (/* binding */ namesKeyOfMesh),
/* harmony export */   lo: () => (/* binding */ signsForMesh),
/* harmony export */   tX: () => (/* binding */ remoteClusterLabel)
/* harmony export */ });
/* unused harmony export isTrustedName */
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _control_plane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11402);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57473);




const clientModes = new Set(['MUTUAL', 'ISTIO_MUTUAL', 'OPTIONAL_MUTUAL']);
/** I pilot/pkg/config/kube/gateway/conversion.go: the listener then asks for client certificates, by the CA beside its own. */
const terminateMode = 'gateway.istio.io/tls-terminate-mode';
const asksBy = function (tls) { return clientModes.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(tls, 'options'), terminateMode)) };
/** Whether a server of an Istio Gateway, or a listener of the Gateway API, asks its clients for certificates. */
const asksForCertificates = function ({ content }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'servers').some((server) => clientModes.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(server, 'tls', 'mode'))) ||
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'listeners').some((listener) => asksBy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(listener, 'tls'))) };
/**
 * Authorities and keys of the mesh by the names that Istio gives them (I security/pkg/pki/ca; pilot/pkg/bootstrap), and those by
 * which istiod knows whom it fetches keys of tokens from (I manifests/charts/istio-control/istio-discovery configmap-jwks.yaml).
 */
const ofIstio = /^(?:pilot-jwks-extra-cacerts(?:-.+)?|cacerts|istio-ca-secret|istio-ca-key|istio-kubeconfig|istiod-tls|istio-ca-root-cert|istio-ca-crl)$/;
/** Those that hold the key: who has one of them makes any identity of the mesh. */
const keysOfIstio = new Set(['cacerts', 'istio-ca-secret', 'istio-ca-key']);
/** Whether something names a Secret that holds the key of the mesh's own authority. */
const namesKeyOfMesh = function (value) { return strings(value).some((text) => keysOfIstio.has(text)) };
/** istiod reads each Secret with this label as the kubeconfig of a further cluster (I pkg/kube/multicluster). */
const remoteClusterLabel = 'istio/multiCluster';
const name = function (kind, namespace, one) { return `${kind}/${namespace}/${one}` };
/** Secrets that servers of an Istio Gateway take client certificates by; they lie beside the gateway's pods, wherever these are. */
const ofServers = function ({ content }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'servers').flatMap((server) => {
    const tls = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(server, 'tls');
    if (!clientModes.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(tls, 'mode')))
        return [];
    return [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(tls, 'credentialName'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(tls, 'caCertCredentialName'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(tls, 'credentialNames')]
        .filter((one) => one !== '')
        .flatMap((one) => [one, `${one}-cacert`])
        .map((one) => name('Secret', '*', one));
}) };
/** `caCertificateRefs`, wherever a Gateway of the Gateway API or a set of listeners has them. */
const ofReferences = function (value, namespace) {
    if (Array.isArray(value))
        return value.flatMap((one) => ofReferences(one, namespace));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => key === 'caCertificateRefs'
        ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(value, key).map((reference) => name((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'kind') === 'Secret' ? 'Secret' : 'ConfigMap', (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'namespace') || namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'name')))
        : ofReferences(below, namespace));
};
/** Secrets of listeners that ask for client certificates: `ca.crt` beside their own, or a Secret of that name and `-cacert`. */
const ofListeners = function ({ key, content }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'listeners')
    .map((listener) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(listener, 'tls'))
    .filter(asksBy)
    .flatMap((tls) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(tls, 'certificateRefs'))
    .flatMap((reference) => {
    const namespace = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'namespace') || key.namespace;
    return ['', '-cacert'].map((end) => name('Secret', namespace, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(reference, 'name')}${end}`));
}) };
/** Secrets and ConfigMaps that an object's pods mount, or take their environment from, as `KIND/NAMESPACE/NAME`. */
const readByPods = function (object) {
    const { namespace } = object.key;
    return (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .podTemplatesOf */ .ab)(object).flatMap(({ template }) => {
        const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'spec');
        const sources = [
            ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'volumes').flatMap((volume) => [volume, ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(volume, 'projected', 'sources')]),
        ];
        const containers = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'initContainers'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'containers')];
        const froms = containers.flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'envFrom'));
        const values = containers
            .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'env'))
            .map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(one, 'valueFrom'));
        return [
            ...sources.flatMap((one) => [
                name('Secret', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'secret', 'secretName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'secret', 'name')),
                name('ConfigMap', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'configMap', 'name')),
            ]),
            ...froms.flatMap((one) => [
                name('Secret', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'secretRef', 'name')),
                name('ConfigMap', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'configMapRef', 'name')),
            ]),
            ...values.flatMap((one) => [
                name('Secret', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'secretKeyRef', 'name')),
                name('ConfigMap', namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'configMapKeyRef', 'name')),
            ]),
        ].filter((one) => !one.endsWith('/'));
    });
};
const namesOf = function (object) {
    const { group, kind, namespace } = object.key;
    if (group === 'networking.istio.io' && kind === 'Gateway')
        return ofServers(object);
    if (group.startsWith('gateway.networking.'))
        return [...ofReferences((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'), namespace), ...ofListeners(object)];
    return (0,_control_plane_js__WEBPACK_IMPORTED_MODULE_1__/* .isControlPlane */ .gx)(object) ? readByPods(object) : [];
};
const found = new WeakMap();
const trustedIn = function (state) {
    let names = found.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap(namesOf));
        found.set(state, names);
    }
    return names;
};
/** Whether proxies, gateways or istiod trust what a Secret or a ConfigMap of this name holds. */
const isTrustedName = function (states, kind, namespace, one) { return ofIstio.test(one) ||
    states.some((state) => {
        const names = trustedIn(state);
        if (names.has(name(kind, namespace, one)) || names.has(name(kind, '*', one)))
            return true;
        // What stands in no namespace may make one in any.
        return namespace === '' && [...names].some((known) => known.startsWith(`${kind}/`) && known.endsWith(`/${one}`));
    }) };
const strings = function (value) { return typeof value === 'string'
    ? [value]
    : Array.isArray(value)
        ? value.flatMap(strings)
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value)
            ? Object.values(value).flatMap(strings)
            : [] };
const namesSaid = new WeakMap();
/** Each field of an object that changes asks for what the object names, in every state that it is compared in. */
const namesSaidBy = function (object) {
    let names = namesSaid.get(object);
    if (names === undefined) {
        names = [...new Set([object.key.name, ...strings((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object.content, 'spec') ?? null)])];
        namesSaid.set(object, names);
    }
    return names;
};
const makers = new WeakMap();
const makesTrustedIn = function (state, object) {
    const known = makers.get(state) ?? new Map();
    makers.set(state, known);
    let makes = known.get(object);
    if (makes === undefined) {
        // A kind that stands in no namespace, or whose namespace the files do not say, may make it in any.
        const namespace = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object.content, 'metadata', 'namespace');
        makes = namesSaidBy(object).some((one) => ['Secret', 'ConfigMap'].some((kind) => isTrustedName([state], kind, namespace, one)));
        known.set(object, makes);
    }
    return makes;
};
/**
 * Whether an object of another kind makes a Secret or a ConfigMap that the mesh trusts: a certificate, a sealed or an
 * external Secret, a bundle. It names it in its spec, or has its name.
 */
const makesTrusted = function (states, object) { return states.some((state) => makesTrustedIn(state, object)) };
const issuersOf = new WeakMap();
const signersIn = function (state) {
    let names = issuersOf.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap((object) => {
            const { group, kind } = object.key;
            const asks = /istio-csr/.test(`${object.key.name} ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object.content, 'spec', 'chart', 'spec', 'chart')}`);
            if (asks)
                return strings(object.content).flatMap((text) => text.split(/[^A-Za-z0-9.-]+/));
            return group === 'cert-manager.io' && kind === 'Certificate' && makesTrusted([state], object)
                ? [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(object.content, 'spec', 'issuerRef', 'name')]
                : [];
        }));
        issuersOf.set(state, names);
    }
    return names;
};
/** Whether an issuer of cert-manager signs an authority of the mesh, or what istio-csr asks for. */
const signsForMesh = function (states, issuer) { return /istio|mesh/.test(issuer) || states.some((state) => signersIn(state).has(issuer)) };
/** The Secret or ConfigMap itself. */
const isTrusted = function (states, object) {
    const { group, kind, namespace, name: own } = object.key;
    if (group !== '' || (kind !== 'Secret' && kind !== 'ConfigMap'))
        return false;
    return Object.hasOwn(object.labels, remoteClusterLabel) || isTrustedName(states, kind, namespace, own);
};
/** A URI of SPIFFE; schemes are written in any case (RFC 3986 \u00a73.1). */
const identity = /spiffe:\/\//i;
const namesIdentity = function (value) { return value !== undefined && strings(value).some((text) => identity.test(text)) };
/** A request for a certificate: PEM in base64, of which the body is base64 again. */
const requestsIdentity = function (request) {
    const pem = Buffer.from(request, 'base64').toString('latin1');
    return identity.test(Buffer.from(pem.replaceAll(/-----[^-]*-----/g, ''), 'base64').toString('latin1'));
};
/**
 * Whether a Certificate or a CertificateRequest of cert-manager asks for an identity: by its URI, or as an authority, or
 * unseen within a request, of an issuer that signs for the mesh.
 */
const asksForIdentity = function (states, object) {
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    if (namesIdentity(spec) || requestsIdentity((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'request')))
        return true;
    const isUnseen = object.key.kind === 'CertificateRequest' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'isCA') === true;
    return isUnseen && signsForMesh(states, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'issuerRef', 'name'));
};


/***/ }),

/***/ 29909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const write = function (value) {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = function (value) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32) };
/** What an object asks for: not where or when it was read. */
const asked = function ({ content, labels, annotations }) { return [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
] };
const seen = new WeakMap();
/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = function (object) {
    if (!object.key.group.endsWith('.istio.io'))
        return asked(object);
    const ofIstio = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')));
    return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)];
};
/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
const objectDigest = function (object) {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(askedOfMesh(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = function (object) {
    const known = seenWritten.get(object);
    if (known !== undefined)
        return known;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asked(object)))
        .digest('base64');
    seenWritten.set(object, digest);
    return digest;
};


/***/ }),

/***/ 65938:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ istiodFlags),
/* harmony export */   g: () => (/* binding */ istiodUnknowns)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11402);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91891);







/** Read with their defaults elsewhere (istio-semantics \u00a71, \u00a72.7, \u00a72.9, \u00a72.10, \u00a72.12); any other value is not modelled. */
const flags = new Map([
    [
        'PILOT_SKIP_VALIDATE_TRUST_DOMAIN',
        { usual: 'false', proxies: ['sidecar'], changes: 'lets in certificates of every trust domain' },
    ],
    [
        'ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY',
        { usual: 'true', proxies: ['gateway'], changes: 'takes policies with selectors off gateways of the Gateway API' },
    ],
    [
        'PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS',
        {
            usual: 'false',
            proxies: ['sidecar', 'gateway', 'waypoint'],
            changes: 'asks several CUSTOM providers where otherwise all are refused',
        },
    ],
    [
        'ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES',
        { usual: 'false', proxies: ['ztunnel', 'waypoint'], changes: 'puts policies of a waypoint before ztunnel too' },
    ],
    [
        'PILOT_AUTO_ALLOW_WAYPOINT_POLICY',
        { usual: 'false', proxies: ['ztunnel'], changes: 'lets every waypoint through to its workloads' },
    ],
    [
        'PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND',
        { usual: 'true', proxies: ['sidecar'], changes: 'takes ports without a protocol for TCP' },
    ],
]);
/** Their names. */
const istiodFlags = [...flags.keys()];
/** What a variable says, be it by a label or an annotation of the pods (Kubernetes: downward API); '' where that is not written there. */
const valueOf = function (variable, template) {
    const [, list, name = ''] = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'valueFrom', 'fieldRef', 'fieldPath')) ?? [];
    return list === undefined ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'value') : ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textMapAt */ .Pf)(template, 'metadata', list)[name] ?? '');
};
const ofIstiod = function (object) {
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'spec', 'template');
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(template, 'spec', 'containers')
        .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(container, 'env'))
        .flatMap((variable) => {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'name');
        const flag = flags.get(name);
        const value = valueOf(variable, template);
        if (flag === undefined || value.toLowerCase() === flag.usual)
            return [];
        return [
            {
                proxies: flag.proxies,
                unknown: {
                    code: 'ISTIOD_FLAG',
                    what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                    identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)([variable, value])}`,
                    effect: 'anything',
                },
            },
        ];
    });
};
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics \u00a72.3). */
const ofMeshConfig = function (object) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
    return [
        {
            proxies: ['sidecar', 'gateway', 'waypoint'],
            unknown: {
                code: 'CONNECTION_SETTINGS',
                what: `the MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} has connectionSettings, which may normalise paths otherwise`,
                identity: `connectionSettings:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(settings)}`,
                effect: 'anything',
            },
        },
    ];
};
/** What may hold settings of istiod, in the order of the state. */
const istiodObjects = function (state) {
    const found = new Set([
        ..._coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, kind)).filter(_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .isIstiod */ .jj),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, 'ConfigMap').filter(({ key }) => /^istio/.test(key.name)),
        ...(0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installingObjects */ .ee)(state),
    ]);
    return found.size === 0 ? [] : state.objects.filter((object) => found.has(object));
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = function (state, proxy) {
    let found = known.get(state);
    if (found === undefined) {
        found = istiodObjects(state).flatMap((object) => {
            const { kind, name } = object.key;
            if (_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.includes(kind))
                return ofIstiod(object);
            const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installedMeshConfig */ ._9)(object)?.map;
            return map === undefined ? [] : ofMeshConfig(map);
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 65376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gatewayApiRouteKinds)
/* harmony export */ });
/** Kinds of the Gateway API's group that bind routes to a Gateway or a Service (gateway-api `apis/v1`, `apis/v1alpha2`). */
const gatewayApiRouteKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];


/***/ }),

/***/ 26012:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ changedImages),
/* harmony export */   Nd: () => (/* binding */ selectsBy),
/* harmony export */   rC: () => (/* binding */ imagesDecide)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(247);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24023);
/* harmony import */ var _templates_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77967);
/* harmony import */ var _templates_template_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16107);
/* harmony import */ var _istio_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48719);







/** An image by its name; Zarf fills its registry in. */
const reference = /^(?:###\w+###)?[\w./:@+-]+$/;
/** Images of the mesh decide how policies are enforced. */
const ofMesh = /istio|proxyv2|envoy|pilot|ztunnel/i;
const ofImage = /(?:^i|I)mage$/;
/** A map of images, each under the name of what runs it. */
const ofImages = /(?:^i|I)mages$/;
const part = /^(?:tag|digest|repository|registry|name|pullPolicy)$/;
/** Changed values that say which image runs; undefined: another value changes too, or one comes or goes. */
const changedImages = function (old, now, at = []) {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameJson */ .TL)(old, now))
        return [];
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(old) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(now)) {
        const found = [...new Set([...Object.keys(old), ...Object.keys(now)])].map((name) => changedImages(old[name] ?? null, now[name] ?? null, [...at, name]));
        return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? []);
    }
    const [within = '', name = ''] = at.length === 1 ? ['', at[0]] : at.slice(-2);
    const [one, other] = [textOf(old), textOf(now)];
    const isOfMap = ofImages.test(within) && [one, other].every((text) => /[/:@]/.test(text));
    const isImage = ofImage.test(name) || (part.test(name) && ofImage.test(within)) || isOfMap;
    if (!isImage || ![one, other].every((text) => reference.test(text)))
        return undefined;
    // A patch release of Istio enforces what the one before it does.
    const isOfMesh = [one, other, ...at].some((text) => ofMesh.test(text));
    return !isOfMesh || (0,_istio_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPatches */ .Bd)(one) === (0,_istio_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPatches */ .Bd)(other) ? [{ name, within }] : undefined;
};
/** A tag such as `1.2` is a number in YAML. */
const textOf = function (value) { return (typeof value === 'string' || typeof value === 'number' ? String(value) : '') };
/** What is asked of a value on the way to where it is written, and where a branch hangs on whether there is one. */
const harmless = new Set([
    ...['if', 'else', 'with', 'or', 'and', 'not', 'empty', 'default', 'coalesce', 'required', 'end'],
    ...['quote', 'squote', 'toString', 'trim', 'printf', 'print', 'toYaml', 'nindent', 'indent', 'include'],
]);
const ofBranches = /^(?:(?:else\s+)?(?:if|with|range)\b|\$\w+\s*:?=)/;
const action = /\{\{-?\s*((?!\/\*)[^}]*?)\s*-?\}\}/g;
/** Bare words of an action that are no texts, fields or variables: its functions. */
const functionsOf = function (written) { return [...written.replaceAll(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""').matchAll(/(?<![\w.$])[A-Za-z]\w*/g)].map(([word]) => word) };
/** Named templates that write an image, whatever they ask for. */
const imageTemplate = /\{\{-?\s*define\s+"[^"]*[iI]mage[^"]*"[^]*?(?=\{\{-?\s*define\s|$(?![^]))/g;
/** Keys behind which a line writes what is asked for, also of several maps in one line; '' where it stands behind none. */
const keysOf = function (line, isAsking) { return [...line.matchAll(action)]
    .filter(([, written = '']) => isAsking(written))
    .map(({ index }) => {
    const before = line.slice(0, index).replaceAll(action, '');
    return [...before.matchAll(/(?<![\w./-])["']?([\w./-]+)["']?\s*:(?=\s|$)/g)].at(-1)?.[1] ?? '';
}) };
/**
 * Whether a chart does more with an image than to write it where the image stands: a branch hangs on what it is called, or it
 * stands in an object that decides, or under a key that a policy of the repository selects by (`selects`).
 */
const imagesDecide = function (images, templates, selects) {
    const fields = images.flatMap(({ name, within }) => [
        `${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePattern */ .z)(name)}(?!\\w)`,
        ...(within === '' ? [] : [`${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePattern */ .z)(within)}(?![\\w.])`]),
    ]);
    // As `.image.tag`, or by a name in quotes (`index`, `dig`).
    const asks = new RegExp(`[."](?:${fields.join('|')})`);
    return templates.some((text) => {
        const isOfChart = _templates_template_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingKinds */ .T.test(text) || /\{\{-?\s*define\b/.test(text);
        // Every value in turn is compared with anything.
        if (/\{\{-?\s*range\b[^}]*\.Values(?![\w.])/.test(text))
            return true;
        return text
            .replaceAll(imageTemplate, '')
            .split('\n')
            .some((line) => {
            const asking = [...line.matchAll(action)].flatMap(([, written = '']) => (asks.test(written) ? [written] : []));
            // An action over several lines is not followed.
            if (asking.length === 0)
                return asks.test(line) && /\{\{(?![^]*\}\})|^[^{]*\}\}/.test(line);
            if (asking.some((one) => functionsOf(one).some((word) => !harmless.has(word))))
                return true;
            if (asking.some((one) => /^\$\w+\s*:?=/.test(one) || (ofBranches.test(one) && /\b(?:include|printf?)\b/.test(one))))
                return true;
            if (asking.every((one) => ofBranches.test(one)))
                return false;
            const keys = keysOf(line, (written) => asks.test(written));
            if (keys.some((key) => _templates_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingKeys */ .Mw.has(key) || (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_6__/* .isLabelOfIstio */ .s)(key)))
                return true;
            return keys.some((key) => {
                if (key === '')
                    return isOfChart;
                if (/(?:^i|I)mage(?:PullPolicy|Tag)?$/.test(key))
                    return false;
                return isOfChart && !/version$/.test(key) ? true : selects(key);
            });
        });
    });
};
/** Whether something that may be a policy selects by a label. */
const selectsBy = function (texts) { return (key) => {
    const has = new RegExp(`(?:matchLabels|[sS]elector)\\b[^]{0,${farthest}}?(?<![\\w./-])["']?${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePattern */ .z)(key)}["']?\\s*:`);
    return [...texts].some((text) => has.test(text) && (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldPolicy */ .D9)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)));
} };
/** Characters of a selector. */
const farthest = 400;


/***/ }),

/***/ 48719:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSetting),
/* harmony export */   Bd: () => (/* binding */ withoutPatches),
/* harmony export */   Cj: () => (/* binding */ withoutNeutralOfMesh),
/* harmony export */   SK: () => (/* binding */ givesToIstio),
/* harmony export */   XJ: () => (/* binding */ changedSetting),
/* harmony export */   lx: () => (/* binding */ withoutPatch),
/* harmony export */   tD: () => (/* binding */ isNamedForIstio)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68931);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



/** Settings that charts of anybody have and that decide nothing. */
const everyday = /(?:^|\.)(?:resources|autoscale\w*|autoscaling|replicaCount|nodeSelector|tolerations|affinity|topologySpreadConstraints|podDisruptionBudget|podAnnotations(?!.*istio)|serviceAnnotations|rollingMax\w+|strategy|image|imagePull\w+|hub|logging|logAsJson|logLevel|componentLogLevel|tracer|traceSampling|priorityClassName|default(?:Resources|PodDisruptionBudget|NodeSelector|Tolerations)|memory|cpu|replicas)(?:\.|\[|$)/;
/** A setting of Istio's charts that decides nothing, by the table of coverage; a chart that wraps one has it under a name of its own. */
const isNeutralForIstio = function (name) {
    const parts = name.split('.');
    return (!parts.includes('meshConfig') && parts.some((_, at) => (0,_mesh_coverage_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeutralIn */ .$W)('InstallationValues', parts.slice(at).join('.'))));
};
const release = /(?:^|\.)(?:tag|version|targetRevision)$/;
/** A setting of the MeshConfig that decides nothing, by the table of coverage. */
const isNeutralOfMesh = function (name) {
    const [, path] = /(?:^|\.)meshConfig\.(.+)$/.exec(name) ?? [];
    return path !== undefined && (0,_mesh_coverage_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .isNeutralIn */ .$W)('MeshConfig', path);
};
/** A line without the settings of the MeshConfig that it says by their whole names and that decide nothing. */
const withoutNeutralOfMesh = function (line) { return line.replaceAll(/\bmeshConfig\.[\w.]+(?==)/g, (name) => (isNeutralOfMesh(name) ? '' : name)) };
const minorOf = function (value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
    return /^v?(\d+\.\d+)\./.exec(text)?.[1] ?? text;
};
/** Whether a setting of a chart, by its name and values, may decide: a patch release of Istio does not. */
const isSetting = function (name, old, now, chart) { return !(chart === 'Istio' ? isNeutralForIstio(name) : everyday.test(name)) &&
    !isNeutralOfMesh(name) &&
    !(release.test(name) && old !== undefined && now !== undefined && minorOf(old) === minorOf(now)) };
/** `tag=1.30.2` as any patch release of its minor one. */
const withoutPatch = function (setting) {
    const [name = ''] = setting.split('=');
    return release.test(name) ? `${name}=${minorOf(setting.slice(name.length + 1))}` : setting;
};
/** A text without the patch releases of Istio that it says: those of one minor release enforce the same. */
const withoutPatches = function (text) { return text.replaceAll(/(?<![\w.])(v?1\.\d+)\.\d+(?![\w.])/g, '$1') };
/** The first setting that differs and may decide. */
const changedSetting = function (old, now, chart, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return undefined;
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(old) ? old : undefined, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(now) ? now : undefined];
    if (one === undefined && other === undefined)
        return isSetting(at, old, now, chart) ? at : undefined;
    for (const name of [...new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH)) {
        const found = changedSetting(one?.[name], other?.[name], chart, at === '' ? name : `${at}.${name}`);
        if (found !== undefined)
            return found;
    }
    return undefined;
};
/** Whether a file's name says that it holds values of a chart of Istio. */
const isNamedForIstio = function (path) { return /(?:^|\/)(?:[^/]*[-_.])?(?:istiod?|istio-(?:base|cni|discovery)|ztunnel)(?:[-_.][^/]*)?\.ya?ml(?:\.gotmpl)?$/i.test(path) || /(?:^|\/)(?:istiod?|istio-(?:base|cni|system)|ztunnel)\/(?:[^/]+\/)?values[^/]*\.ya?ml(?:\.gotmpl)?$/i.test(path) };
/** Commands and releases that install a chart of Istio. */
const installs = /\bistio(?:d|-base|-cni|-discovery|-release)?\b/;
/** Whether a text of a program gives a file to a chart of Istio: its name stands in one part with that chart's. */
const givesToIstio = function (text, path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return (text.includes(name) &&
        text
            .replaceAll(/\\\r?\n/g, ' ')
            .split(/\n\s*\n|^\s*- (?=name:|chart:|run:)|\n(?=\S)/m)
            .some((part) => part.includes(name) && installs.test(part)));
};


/***/ }),

/***/ 88226:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isTest)
/* harmony export */ });
/** Tests of programs, by the custom of their languages: what they hold is applied nowhere. */
const isTest = /\.(?:spec|test)\.[cm]?[jt]sx?$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]*\.py$/;


/***/ }),

/***/ 58336:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pj: () => (/* binding */ ofClusterAlone),
/* harmony export */   ge: () => (/* binding */ clusterVariables),
/* harmony export */   i4: () => (/* binding */ clusterWordOf),
/* harmony export */   zN: () => (/* binding */ namedTemplates)
/* harmony export */ });
/* harmony import */ var _ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94028);

const either = function (...patterns) { return new RegExp(patterns.map(({ source }) => source).join('|')) };
/** The whole of `.Release` goes to a name, a helper or a function, and what asks it there is not followed. */
const wholeRelease = /\.Release\b(?!\.\w)/;
const upgrading = /\bIs(?:Upgrade|Install)\b/;
/** Functions that answer otherwise each time, or by where they run (Sprig). */
const changing = /(?<!["\w.-])(?:now|ago|rand(?:Alpha(?:Num)?|Numeric|Ascii|Bytes|Int)|uuidv4|shuffle|getHostByName|genCA\w*|genPrivateKey|gen(?:Self)?SignedCert\w*|htpasswd|bcrypt)\b(?!["\w-])/;
/** What nobody asks for a name: `ternary`, `default` and `dig` take branches by it, or write it. */
const ofClusterAlone = either(/\.Release\.(?:Is\w+|Revision)\b|\blookup\b|\.Capabilities\b/, wholeRelease, upgrading, changing);
/**
 * What `helm template` answers otherwise than a release in a cluster (Helm: Built-in Objects; Functions, `lookup`): it knows no
 * earlier release and no objects, takes a version of Kubernetes of its own, and the name and namespace are guesses.
 */
const ofCluster = either(/\.Release\.\w+/, ofClusterAlone);
const served = new Set(_ports_api_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .servedByIstio */ .P);
/** Whether Istio's own kinds are served: each cluster with Istio answers as the rendering did, and without it they decide nothing. */
const asksForIstio = /(?<!\w)\.Capabilities\.APIVersions\.Has\s+"([^"\\]*)"/g;
/** The first word of an action, or of a template, that only the cluster or the release answers. */
const clusterWordOf = function (text, words = ofCluster) { return words.exec(text.replaceAll(asksForIstio, (asked, version) => (served.has(version) ? 'true' : asked)))?.[0] };
/** `$new := .Release.IsInstall` */
const assignment = /\{\{-?\s*(\$\w+)\s*:?=([^}]*)\}\}/g;
/** Variables of a template that hold such an answer. */
const clusterVariables = function (text) { return [...text.matchAll(assignment)].flatMap(([, name = '', value = '']) => {
    const word = clusterWordOf(value);
    return word === undefined ? [] : [{ word, isUsed: new RegExp(`\\${name}\\b`) }];
}) };
const definition = /\{\{-?\s*define\s+"([^"]*)"\s*-?\}\}/g;
/** Named templates of texts, each with what it writes. */
const namedTemplates = function (texts) {
    const named = new Map();
    for (const text of texts) {
        // What stands before the first one, and then name and body in turn.
        const [, ...parts] = text.split(definition);
        for (let index = 0; index + 1 < parts.length; index += 2)
            named.set(parts[index] ?? '', parts[index + 1] ?? '');
    }
    return named;
};


/***/ }),

/***/ 77967:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ decidingKeys),
/* harmony export */   d5: () => (/* binding */ labelsSelected),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   gv: () => (/* binding */ isWorkload),
/* harmony export */   pw: () => (/* binding */ decidingHoles)
/* harmony export */ });
/* unused harmony export selectedLabels */
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(247);
/* harmony import */ var _feeding_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87793);



const decidingKeys = new Set([
    ...['serviceAccountName', 'serviceAccount', 'namespace', 'hostNetwork', 'istio-injection'],
]);
/** Parts of an object that hold one of those places, where a hole stands for the whole of it. */
const around = new Set(['labels', 'annotations', 'metadata', 'template', 'spec']);
/** Whether a text has objects whose pods, or those of whose namespace, it says something of. */
const isWorkload = /\bcontainers["']?\s*:|\bserviceAccountName\b|\bkind["']?\s*:\s*["']?(?:Namespace|ServiceAccount)\b/;
/** Words of the languages of templates, and what values are called in them. */
const ownWords = /^(?:if|elif|else|end|endif|endfor|for|in|not|and|or|set|def|range|with|load|data|values|Values|StateValues|hostvars|vars|str|quote|default|return|True|False|None|upper|lower|toYaml|toJson|nindent|indent|env)$/;
/** `data.values.orders.tag` \u2192 `orders.tag`. */
const namesOf = function (body) { return (body.replaceAll(/"[^"]*"|'[^']*'/g, ' ').match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/g) ?? [])
    .map((name) => name.replace(/^(?:data\.values|Values|StateValues|hostvars|vars|env)\./, ''))
    .filter((name) => !ownWords.test(name)) };
const namesIn = function (text) { return (0,_feeding_names_js__WEBPACK_IMPORTED_MODULE_1__/* .filledInBodies */ .Uw)(text).flatMap(namesOf) };
/** Keys of a line with their values; what is filled in is no part of its form. */
const pairsOf = function (line) {
    if (!line.includes(':'))
        return [];
    const holes = [];
    const shown = line.replaceAll(/#@.*$|\$?\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\{%.*?%\}/g, (hole) => {
        holes.push(hole);
        return `\0${holes.length - 1}\0`;
    });
    const restored = (text) => text.replaceAll(/\0(\d+)\0/g, (_, at) => holes[Number(at)] ?? '');
    return [...shown.matchAll(/(?<![\w./-])["']?([A-Za-z][\w./-]*)["']?[ \t]*:(?=[ \t\0"']|$)[ \t]*([^,{}]*)/g)].map(([, key = '', value = '']) => [restored(key), restored(value)]);
};
const opens = /^\s*(?:#@\s*(?:if|for)\b|\{\{-?\s*(?:if|range|with)\b|\{%-?\s*(?:if|for)\b)/;
const closes = /^\s*(?:#@\s*end\b|\{\{-?\s*end\b|\{%-?\s*end(?:if|for)\b)/;
/** What a name of the text itself is made of: `#@ def lab():` \u2026 `#@ end`, `#@ lab = data.values.x`. */
const definitionsIn = function (text) { return new Map([
    ...[...text.matchAll(/^[ \t]*#@[ \t]*def[ \t]+(\w+)\(.*\n([\s\S]*?)^[ \t]*#@[ \t]*end\b/gm)].map(([, name = '', body = '']) => [name, body]),
    ...[...text.matchAll(/^[ \t]*(?:#@|\{%-?|\{\{-?)[ \t]*(?:set[ \t]+)?\$?(\w+)[ \t]*:?=(.*)$/gm)].map(([, name = '', body = '']) => [name, `#@ ${body}`]),
]) };
const loadedIn = function (text) { return new Map([...text.matchAll(/\bload\(\s*["']([^"'\n]+)["']\s*,([^)\n]*)\)/g)].map(([, from = '', rest = '']) => [
    from.slice(from.lastIndexOf('/') + 1),
    new Set([
        ...[...rest.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name),
        ...[...rest.matchAll(/\b(\w+)\s*=/g)].map(([, name = '']) => name),
    ]),
])) };
const opensBlock = /^[ ]*(?:- +)*[^#\n]*:[ ]+[|>][-+0-9]*[ ]*(?:#.*)?$/;
/** Lines without blocks of text (`key: |`): what a program finds in one is no part of the object. */
const withoutBlocks = function (text) {
    let within;
    return text.split('\n').filter((line) => {
        const column = line.search(/[^ ]/);
        if (within !== undefined && (column < 0 || column > within))
            return false;
        within = /[|>]/.test(line) && opensBlock.test(line) ? column : undefined;
        return true;
    });
};
/** Names that a text asks for at places that decide; a label does where something selects by its key. */
const decidingHoles = function (text, isSelected) {
    // Where nothing is filled in no line asks for a name.
    if (!isWorkload.test(text) || (0,_feeding_names_js__WEBPACK_IMPORTED_MODULE_1__/* .filledInBodies */ .Uw)(text).length === 0)
        return undefined;
    const names = new Set();
    const open = [];
    const parents = [];
    for (const line of withoutBlocks(text)) {
        if (opens.test(line))
            open.push(namesIn(line));
        else if (closes.test(line))
            open.pop();
        const column = line.search(/[^ -]/);
        if (column < 0 || /^\s*#(?!@)/.test(line))
            continue;
        if (line.startsWith('---'))
            parents.length = 0;
        if (/^\s*#@/.test(line))
            continue;
        while ((parents.at(-1)?.column ?? -1) >= column)
            parents.pop();
        const within = parents.at(-1)?.key ?? '';
        const pairs = pairsOf(line);
        parents.push({ key: pairs[0]?.[0] ?? '', column });
        const ofLabels = /^(?:labels|annotations)$/.test(within) || /\b(?:labels|annotations)["']?\s*:/.test(line);
        const isHole = (value) => namesIn(value).length > 0;
        const decides = ([key, value]) => decidingKeys.has(key) ||
            (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabelOfIstio */ .s)(key) ||
            (ofLabels && isSelected(key)) ||
            (around.has(key) && isHole(value) && /^\s*(?:#@|\$|\{\{|<%|__|\(\()/.test(value));
        const deciding = pairs.filter(decides);
        for (const [, value] of deciding)
            for (const name of namesIn(value))
                names.add(name);
        if (deciding.length > 0)
            for (const name of open.flat())
                names.add(name);
        if (pairs.length === 0 && around.has(within) && /^\s*(?:\$|\{\{|<%|__|\(\()/.test(line) && !opens.test(line))
            for (const name of namesIn(line))
                names.add(name);
    }
    if (names.size === 0)
        return undefined;
    const definitions = definitionsIn(text);
    for (const name of names)
        for (const one of namesIn(definitions.get(name.split('.')[0] ?? '') ?? ''))
            names.add(one);
    const loaded = new Map([...loadedIn(text)].filter(([, functions]) => [...names].some((name) => functions.has(name.split('.')[0] ?? ''))));
    return { names, loaded };
};
/** Keys of labels by which a text of policies selects pods. */
const selectedLabels = function (text) {
    const keys = new Set();
    for (const found of text.matchAll(/^([ \t-]*)[^\n#]*?\b(?:matchLabels|labels)["']?[ \t]*:[ \t]*([^\n]*)$/gm)) {
        const [whole, indent = '', rest = ''] = found;
        if (rest.trim() !== '' && !rest.trim().startsWith('#')) {
            for (const [key] of pairsOf(whole.slice(whole.search(/\b(?:matchLabels|labels)\b/))))
                keys.add(key);
            continue;
        }
        for (const line of text.slice(found.index + whole.length + 1).split('\n')) {
            if (line.trim() !== '' && line.search(/[^ ]/) <= indent.length)
                break;
            const [pair] = pairsOf(line);
            if (pair !== undefined)
                keys.add(pair[0]);
        }
    }
    return keys;
};
const guarding = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin)\b/;
/** Keys of labels by which policies of a revision select pods, and those of templates. */
const labelsSelected = function (after, templates = []) {
    const policies = after.files.flatMap(({ text }) => ((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldPolicyOfIstio */ .Sm)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)) ? [text] : []));
    const written = [...templates].filter((text) => guarding.test(text));
    return new Set([...policies, ...written].flatMap((text) => [...selectedLabels(text)]));
};


/***/ }),

/***/ 87793:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(87793, module.exports, ["$p","H","Uw","c3","g1","ss","wb"], "./later-open.cjs")

/***/ }),

/***/ 9361:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a5: () => (/* binding */ feedingFiles),
  T6: () => (/* binding */ feedsOf),
  iZ: () => (/* binding */ mayFeed),
  BH: () => (/* binding */ readFeeding)
});

// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/ports/same-list.ts
var same_list = __webpack_require__(79429);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/open/charts/image-values.ts
var image_values = __webpack_require__(26012);
;// CONCATENATED MODULE: ./src/open/templates/fed-images.ts




/** Marks of ytt say what the values around them are laid over. */
const marksOf = function (text) { return text.split('\n').filter((line) => line.includes('#@')) };
/** Images, where two texts of values differ in them alone; undefined: something else differs, or cannot be read. */
const imagesApart = function (old, now) {
    const [olds, nows] = [(0,read_values/* readWhole */.oD)(old), (0,read_values/* readWhole */.oD)(now)];
    if (olds === undefined || nows?.length !== olds.length || !(0,same_list/* isSameList */.f)(marksOf(old), marksOf(now)))
        return undefined;
    const found = olds.map((one, at) => (0,image_values/* changedImages */.DD)(one, nows[at] ?? null));
    return found.some((one) => one === undefined) ? undefined : found.flatMap((one) => one ?? []);
};
/** `image: #@ data.values.images.web`: a container runs it, and nothing else is said by it. */
const runsIt = /^[ ]*(?:- )?image:[ ]+#@ /;
/**
 * Whether a template of ytt takes values of images for what containers run, and for nothing else: neither in another line nor by all
 * values at once, or by the map that they stand in.
 */
const onlyRunsImages = function (written, images) {
    const asks = new RegExp(`\\bdata\\.values\\b(?!\\.)|${images
        .map(({ name, within }) => {
        const own = (0,quote_pattern/* quotePattern */.z)(name);
        return within === ''
            ? `\\.${own}(?![\\w-])`
            : `\\.${(0,quote_pattern/* quotePattern */.z)(within)}(?![\\w-])(?!\\.(?!${own}(?![\\w-]))\\w)`;
    })
        .join('|')}`);
    return written.split('\n').every((line) => !asks.test(line) || runsIt.test(line));
};

// EXTERNAL MODULE: ./src/open/templates/feeding-names.ts
var feeding_names = __webpack_require__(87793);
// EXTERNAL MODULE: ./src/open/templates/idle-documents.ts
var idle_documents = __webpack_require__(72183);
// EXTERNAL MODULE: ./src/open/templates/object-text.ts
var object_text = __webpack_require__(56549);
;// CONCATENATED MODULE: ./src/open/templates/feeding.ts





/** Files for people, and code of programs that write no manifests. */
const silent = /(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|OWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|adoc|rst|txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio|css|html|go|sum|mod|rs|java|kt|c|h|cc|cpp|cs|swift|proto|sql)$/i;
/** Whether a file may say what stands for a template's value or a placeholder. */
const mayFeed = function (path) { return !silent.test(path) };
const isFile = function (source) { return source.kind === 'file' };
/**
 * The files with what they say at both revisions, as far as the repository can read any file; without those that say the same but
 * for objects which decide nothing.
 */
const readFeeding = async function ({ whole }, revisions, paths) {
    const asked = revisions.filter((revision) => revision !== '');
    if (whole === undefined || paths.length === 0)
        return paths.map((path) => ({ path }));
    const read = await Promise.all(asked.map((revision) => whole.read(revision, paths)));
    const decoder = new TextDecoder();
    return paths.flatMap((path) => {
        const found = read.flatMap((bytes) => bytes.get(path) ?? []).map((bytes) => decoder.decode(bytes));
        if (found.length === 0)
            return [{ path }];
        const [one, other] = found;
        if (object_text/* isData */.$V.test(path) && (0,idle_documents/* differInIdleObjects */.c)(one, other))
            return [];
        const images = object_text/* isData */.$V.test(path) && one !== undefined && other !== undefined ? imagesApart(one, other) : undefined;
        return [{ path, text: found.join('\n'), ...(images === undefined ? {} : { images }) }];
    });
};
const otherHoles = /\$[{(]|\{\{|\{%|<[%<]|__[A-Z]|@@|\(\(/;
/** Those of the files that may say what is filled into a text: the ones that speak of what it asks for by name. */
const feedsOf = function (part, feeding) {
    const others = feeding.filter(({ path }) => path !== part.path);
    const [first] = part.problems;
    if (part.written.includes('#@')) {
        // What stands in a hole of another form comes by its name.
        const rest = (0,feeding_names/* withoutScripts */.$p)(part.written).replaceAll(/#@[^\n]*/g, '');
        const asked = otherHoles.test(rest) ? (0,feeding_names/* namesAskedFor */.wb)(rest) : new Set();
        return others
            .filter(({ path, text, images }) => text === undefined ||
            (!(images !== undefined && takesImagesAlone(part, path, images)) && feedsYtt(path, text, part.written)) ||
            asked === undefined ||
            (asked.size > 0 && (0,feeding_names/* speaksOfName */.g1)(text, asked)))
            .map(({ path }) => path);
    }
    const named = first?.code === 'PLACEHOLDER' || first?.code === 'HELM_TEMPLATE';
    const names = named && others.length > 0 ? (0,feeding_names/* namesAskedFor */.wb)(part.written) : undefined;
    return others
        .filter(({ text }) => names === undefined || text === undefined || (0,feeding_names/* speaksOfName */.g1)(text, names))
        .map(({ path }) => path);
};
/** Values in the folder of a library are those of its own templates (ytt: Library specification). */
const takesImagesAlone = function (part, path, images) {
    const [library] = /^.*(?:^|\/)_ytt_lib\/[^/]+\//.exec(path) ?? [];
    return (library !== undefined && !part.path.startsWith(library)) || onlyRunsImages(part.written, images);
};
/**
 * Whether a file may change what ytt makes of another one (ytt: Modules, Data Values, Overlays): functions are loaded from `.star`
 * and `.lib.*`, values and overlays say that they are, values of the command line are no objects of Kubernetes, and what is read as
 * text is named so. Any other template writes itself alone.
 */
const feedsYtt = function (path, text, asking) {
    if (/\.(?:ya?ml|json)$/.test(path) && !/\.lib\.ya?ml$/.test(path)) {
        if (/#@\s*(?:data|schema|library)\/|@overlay\/|@ytt:(?:overlay|library|template)\b|\bdata\.(?:read|list)\b/.test(text))
            return true;
        if (/\bdata\.(?:read|list)\(/.test(asking))
            return true;
        return !(0,object_text/* holdsObject */.uz)(text);
    }
    return true;
};
/** Objects from which values are taken: Flux's `postBuild.substitute` and `substituteFrom`, and what a program asks them for. */
const holdsValues = function (object) { return (0,installers/* bringsManifests */.UW)(object) || (object.key.group === '' && ['ConfigMap', 'Secret'].includes(object.key.kind)) };
/**
 * Changed files that may say what a template or placeholder stands for: all but those that were read as objects without such
 * values and nothing else, and those that are for people.
 */
const feedingFiles = function (changed, read) {
    const pathOf = ({ source }) => (isFile(source) ? [source.path] : []);
    const whole = new Set(read.objects.flatMap(pathOf));
    for (const path of [...read.left, ...read.objects.filter(holdsValues).flatMap(pathOf)])
        whole.delete(path);
    return changed.filter((path) => !whole.has(path) && mayFeed(path)).sort();
};


/***/ }),

/***/ 83556:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ guardedFields),
/* harmony export */   k: () => (/* binding */ askedFields)
/* harmony export */ });
/* harmony import */ var _mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(247);
/* harmony import */ var _cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58336);
/* harmony import */ var _deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77967);
/* harmony import */ var _unset_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83092);




/** Fields of pods that decide beside those that are filled in everywhere (mesh/coverage/pod-template.ts). */
const keys = new Set([
    ..._deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingKeys */ .Mw,
    ...['automountServiceAccountToken', 'runtimeClassName', 'privileged', 'sysctls', 'hostUsers'],
]);
/** What says no more than a field that is missing. */
const isOff = /^(?:hostNetwork|privileged)["']?\s*:\s*["']?false\b/;
/** What decides wherever it stands. */
const words = /\b(?:NET_ADMIN|NET_RAW|SYS_ADMIN)\b|\brunAs(?:User|Group)["']?\s*:\s*["']?1337\b|\bkubernetes\.io\/service-account(?:-token\b|\.name\b)/;
/** Objects of which every field counts: settings of the mesh, and what rewrites or refuses other objects. */
const isSettings = function (document) { return /\bkind["']?\s*:\s*["']?(?:MutatingWebhookConfiguration|(?:Validating|Mutating)AdmissionPolicy(?:Binding)?)\b/.test(document) ||
    (/\bkind["']?\s*:\s*["']?ConfigMap\b/.test(document) && /\bname["']?\s*:\s*["']?istio\b/.test(document)) };
/** The key of the line that one belongs to, by its indentation. */
const parentOf = function (lines, at) {
    const column = (lines[at] ?? '').search(/\S/);
    const parent = lines.slice(0, at).findLast((line) => {
        const depth = line.search(/\S/);
        return depth >= 0 && depth < column && (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line).length > 0;
    });
    return (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(parent ?? '')[0]?.[0] ?? '';
};
/** Strings of an action: a member, or a text of YAML. */
const strings = /"(?:[^"\\\n]|\\.)*"|`[^`]*`/g;
const ofLabels = /\b(?:labels|matchLabels)\b/;
const keyIn = function (lines, at, document, isSelected) {
    const line = lines[at] ?? '';
    const text = line.trim();
    if (text === '' || text.startsWith('#') || isOff.test(text))
        return undefined;
    const word = words.exec(text)?.[0];
    if (word !== undefined)
        return word;
    if (isSettings(document))
        return (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line)[0]?.[0] ?? text;
    const isNamed = /\{\{-?\s*define\b/.test(document);
    if (!isNamed && !_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkload */ .gv.test(document))
        return undefined;
    const pairs = (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsOf */ .fq)(line);
    const own = pairs.find(([key]) => (keys.has(key) && (key !== 'namespace' || !isNamed)) || (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__/* .isLabelOfIstio */ .s)(key))?.[0];
    const label = pairs.find(([key]) => isSelected(key))?.[0];
    const quoted = (text.match(strings) ?? [])
        .flatMap((string) => string.match(/[A-Za-z][\w./-]*/g) ?? [])
        .find((name) => keys.has(name) || (0,_mesh_coverage_label_of_istio_js__WEBPACK_IMPORTED_MODULE_3__/* .isLabelOfIstio */ .s)(name));
    const isLabel = () => ofLabels.test(line) || ofLabels.test(parentOf(lines, at));
    return own ?? (label !== undefined && (isNamed || isLabel()) ? label : undefined) ?? quoted;
};
const withoutRemarks = function (text) { return text.replaceAll(/\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}/g, (remark) => remark.replaceAll(/[^\n]/g, '')) };
/** Lines of a template that decide, each with what it hangs on. */
const guardedFields = function (template, isSelected) {
    const text = withoutRemarks(template);
    const lines = text.split('\n');
    const tokens = [...text.matchAll(_unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .actions */ .o1)];
    const stack = [];
    const documents = documentsOf(lines);
    const found = [];
    let [from, next] = [0, 0];
    let around = [];
    for (const [at, line] of lines.entries()) {
        const to = from + line.length;
        if (line.startsWith('---'))
            around = [];
        if (/^(?:apiVersion|kind)["']?\s*:/.test(line))
            around = stack.flat();
        const guards = stack.flat();
        const written = [];
        for (let token = tokens[next]; token !== undefined && token.index <= to; token = tokens[++next]) {
            const [action] = token;
            const keyword = _unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .opening */ .zs.exec(action)?.[1];
            const body = bodyOf(action);
            if (keyword !== undefined)
                stack.push(keyword === 'define' || keyword === 'block' ? [] : [body]);
            else if (/^else\b/.test(body))
                stack.push([...(stack.pop() ?? []), body]);
            else if (body === 'end')
                stack.pop();
            else
                written.push(body);
            guards.push(...(keyword === undefined ? [] : (stack.at(-1) ?? [])));
        }
        from = to + 1;
        const key = keyIn(lines, at, documents[at] ?? '', isSelected);
        if (key !== undefined && guards.length + written.length > 0)
            found.push({ key, line: at + 1, text: line.trim(), guards: [...new Set(guards)], around, written });
    }
    return found;
};
const bodyOf = function (action) { return action.replace(/^\{\{-?\s*/, '').replace(/\s*-?\}\}$/, '') };
/** For each line the document that it stands in. */
const documentsOf = function (lines) {
    const starts = lines.flatMap((line, at) => (/^---(?=\s|$)/.test(line) ? [at] : []));
    return [0, ...starts].flatMap((start, index) => {
        const part = lines.slice(start, starts[index] ?? lines.length);
        const whole = part.join('\n');
        return part.map(() => whole);
    });
};
/** Functions that take a branch by what they are given. */
const branching = /\b(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+|mustRegex\w+|get|index|dig)\b(?=[\s\S]*(\.Release\.\w+))|(\.Release\.\w+)(?=[^|]*\|\s*(?:eq|ne|ternary|has|contains|hasPrefix|hasSuffix|regex\w+)\b)/;
/** How charts make a name by custom, Istio's own for its gateways too: it stays a name. */
const nameByCustom = /\bcontains \$?[\w.]+ \$?\.Release\.Name\b|\beq \$?\.Release\.Name "RELEASE-NAME"/g;
const branchOf = function (text) {
    const [, one, other] = branching.exec(text) ?? [];
    return (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterWordOf */ .i4)(text, _cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .ofClusterAlone */ .Pj) ?? one ?? other;
};
/** Named templates follow each other no deeper than this. */
const deepest = 5;
/** Of the fields of a template those that hang on what only the cluster or its release answers. */
const askedFields = function (template, named, isSelected) {
    const variables = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterVariables */ .ge)(template);
    const bodiesOf = (action, depth = 0) => depth === deepest
        ? []
        : [...action.matchAll(/\b(?:include|template)\s+"([^"]*)"/g)].flatMap(([, name = '']) => {
            const body = named.get(name);
            return body === undefined ? [] : [body, ...bodiesOf(body, depth + 1)];
        });
    const namedWord = (action) => bodiesOf(action)
        .flatMap((body) => [...body.matchAll(_unset_values_js__WEBPACK_IMPORTED_MODULE_2__/* .actions */ .o1)].flatMap(([one]) => branchOf(one.replaceAll(nameByCustom, '')) ?? []))
        .at(0);
    const variableIn = (action) => variables.find(({ isUsed }) => isUsed.test(action))?.word;
    return guardedFields(template, isSelected).flatMap((field) => {
        const ofGuards = field.guards.flatMap((one) => {
            const word = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterWordOf */ .i4)(one) ?? variableIn(one) ?? namedWord(one);
            return word === undefined ? [] : [[one, word]];
        });
        const ofWritten = field.written.flatMap((one) => branchOf(one) ?? variableIn(one) ?? namedWord(one) ?? []);
        const word = ofGuards[0]?.[1] ?? ofWritten[0];
        if (word === undefined)
            return [];
        const asking = ofGuards.map(([one]) => one);
        const bodies = [...asking, ...field.written].flatMap((one) => bodiesOf(one));
        return [{ ...field, word, form: JSON.stringify([field.text, asking, bodies]) }];
    });
};


/***/ }),

/***/ 72183:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(72183, module.exports, ["c","t"], "./later-open.cjs")

/***/ }),

/***/ 56549:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ isData),
/* harmony export */   O7: () => (/* binding */ isMappingText),
/* harmony export */   PN: () => (/* binding */ isObjectText),
/* harmony export */   uz: () => (/* binding */ holdsObject),
/* harmony export */   vM: () => (/* binding */ startsAsObject),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33076);

/** YAML and JSON by their names. */
const isData = /\.(?:ya?ml|json)$/i;
/** Files for people by their names, which a program takes as any other. */
const isProse = /\.(?:md|mdx|adoc|rst|txt|html?)$/i;
/** Whether an object begins at a line of a text, and not within another one. */
const holdsObject = function (text) { return /^["']?apiVersion["']?\s*:/m.test(text) };
/** Whether a text is an object from its first line on, or a patch of one. */
const startsAsObject = function (text) {
    const first = text.split('\n').find((line) => !/^(?:---.*|%.*|\s*#(?!@).*|\s*)$/.test(line)) ?? '';
    return /^["']?(?:apiVersion|kind|metadata|spec)["']?\s*:/.test(first) || /^(?:\{|#@|\{%|<%)/.test(first);
};
/** Whether a whole text is objects of Istio or of permissions, and no page that shows one. */
const isObjectText = function (text) { return startsAsObject(text) && (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldPolicy */ .D9)((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)) };
/**
 * A line of several words, or of a fence, that begins at the margin and has no colon: no mapping in block style has one (YAML 1.2 \u00a78.2.2),
 * and a page may begin with `Note: words`.
 */
const sentence = /^(?:```|[A-Za-z_*](?![^\n]*:)\S*[ ]+\S+[ ]+\S)/m;
/** Whether a text is a mapping from its first line on. */
const isMappingText = function (text) {
    const first = text.split('\n').find((line) => !/^(?:---.*|\s*#.*|\s*)$/.test(line)) ?? '';
    return first.startsWith('{') || (/^["']?[\w.-]+["']?\s*:(?:\s|$)/.test(first) && !sentence.test(text));
};


/***/ }),

/***/ 16107:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changedTemplateConditions),
/* harmony export */   T: () => (/* binding */ decidingKinds)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);
/* harmony import */ var _cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58336);
/* harmony import */ var _deciding_holes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77967);
/* harmony import */ var _guarded_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83556);
/* harmony import */ var _yaml_comments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29072);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16918);








/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g;
/** Kinds that decide, in a template or its name; the namespace of a release is none. */
const decidingKinds = /(?<!\.Release\.)\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/;
/** What a release in a namespace that is said answers as its rendering did. */
const saidNamespace = /\.Release\.Namespace\b/g;
const anyAction = /\{\{-?\s*((?!\/\*)[^}]*)\}\}/g;
const wordInAction = function (text) { return [...text.matchAll(anyAction)].flatMap(([, written = '']) => (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(written, _cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .ofClusterAlone */ .Pj) ?? [])[0] };
/** Named templates of a chart that ask the cluster or the release, with the word by which they do. */
const askingTemplates = function (texts) { return new Map([...(0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTemplates */ .zN)(texts)].flatMap(([name, body]) => {
    const word = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(body);
    return word === undefined ? [] : [[name, word]];
})) };
/**
 * The word of the first condition that only the cluster or the release answers: there or in a variable, where these are
 * asked for (`own`), or in a named template.
 */
const wordOf = function (text, named, own) {
    if (!own && named.size === 0)
        return undefined;
    const variables = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterVariables */ .ge)(text);
    const [first] = [...text.matchAll(deciding)].flatMap(([, action = '']) => {
        const asked = /\b(?:include|template)\s+"([^"]*)"/.exec(action)?.[1] ?? '';
        const variable = variables.find(({ isUsed }) => isUsed.test(action));
        return (own ? ((0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterWordOf */ .i4)(action) ?? variable?.word) : undefined) ?? named.get(asked) ?? [];
    });
    return first ?? (own ? wordInAction(text) : undefined);
};
/** Of one revision: what the templates write, and the word that decides something in them. */
const readConditions = async function (repository, side, folders, changed, isReleasedAsSaid) {
    const paths = folders.flatMap((folder) => side.tree.below(folder)).filter((path) => /(?:^|\/)templates\//.test(path));
    const written = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(repository, side, [...new Set(paths)]);
    const texts = new Map([...written].map(([path, text]) => [
        path,
        isReleasedAsSaid(path) ? text.replaceAll(saidNamespace, '"said"') : text,
    ]));
    const named = askingTemplates(texts.values());
    const bodies = (0,_cluster_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTemplates */ .zN)(texts.values());
    const selected = (0,_deciding_holes_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsSelected */ .d5)(side, texts.values());
    const renamed = askingTemplates([...texts].flatMap(([path, text]) => (changed.has(path) ? [text] : [])));
    return new Map([...texts].map(([path, text]) => [
        path,
        {
            decides: decidingKinds.test(text),
            // A template that stays counts by the named ones that do not.
            word: wordOf(text, changed.has(path) ? named : renamed, changed.has(path)),
            fields: (0,_guarded_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .askedFields */ .k)(text, bodies, (label) => selected.has(label)),
        },
    ]));
};
/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered. Of other objects a few
 * fields decide: these count where they, or what they hang on, differ.
 */
const changedTemplateConditions = async function (repository, before, after, changed, 
/** Whether the namespace of the release is said for a template: the rendering has it. */
isReleasedAsSaid = () => false) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(tree)]))];
    const touched = [...changed].filter((path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) !== undefined);
    if (touched.length === 0)
        return [];
    const texts = await Promise.all([before, after].map((side) => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_5__/* .textsOf */ .CB)(repository, side, touched)));
    const templates = touched.filter((path) => {
        const [old, now] = texts.map((side) => side.get(path));
        return !(0,_yaml_comments_js__WEBPACK_IMPORTED_MODULE_4__/* .differInComments */ .MJ)(old, now);
    });
    if (templates.length === 0)
        return [];
    const rewritten = new Set(templates);
    // Named templates are those of the whole chart, its subcharts' among them.
    const charts = folders.filter((folder) => templates.some((path) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(path, folder)) &&
        !folders.some((other) => other !== folder && (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(folder, (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .lW)(other, 'charts'))));
    const [old, now] = await Promise.all([
        readConditions(repository, before, charts, rewritten, isReleasedAsSaid),
        readConditions(repository, after, charts, rewritten, isReleasedAsSaid),
    ]);
    const [lost, come] = [changedFields(old, now), changedFields(now, old)];
    return [...new Set([...now.keys(), ...old.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH).flatMap((path) => {
        const sides = [now.get(path), old.get(path)].flatMap((side) => side ?? []);
        const word = sides.find((one) => one.word !== undefined)?.word;
        if (word !== undefined && sides.some(({ decides }) => decides))
            return [reasonOf(path, word)];
        const field = come.get(path) ?? lost.get(path);
        return field === undefined ? [] : [fieldReason(path, field)];
    });
};
/** Of each template the first such field that the other revision has in none. */
const changedFields = function (side, other) {
    const forms = new Set([...other.values()].flatMap(({ fields }) => fields.map(({ form }) => form)));
    return new Map([...side].flatMap(([path, { fields }]) => {
        const field = fields.find(({ form }) => !forms.has(form));
        return field === undefined ? [] : [[path, field]];
    }));
};
const remedy = 'Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.';
const fieldReason = function (path, { key, line, word }) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path}:${line} writes ${key} by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
    where: { kind: 'file', path, line, column: 1 },
}) };
const reasonOf = function (path, word) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };


/***/ }),

/***/ 83092:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ asksForAny),
/* harmony export */   ev: () => (/* binding */ asksFor),
/* harmony export */   o1: () => (/* binding */ actions),
/* harmony export */   s2: () => (/* binding */ knownValues),
/* harmony export */   sZ: () => (/* binding */ withoutUnset),
/* harmony export */   z$: () => (/* binding */ hasMember),
/* harmony export */   zs: () => (/* binding */ opening)
/* harmony export */ });
/* harmony import */ var _manifests_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19862);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78100);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51747);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _units_charts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27370);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _units_zarf_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73746);
/* harmony import */ var _programs_test_code_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88226);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16918);










/**
 * Helm's actions: comments, and what quotes hold, may have braces of their own (Go: text/template, Actions). A text that is not
 * closed ends nothing.
 */
const actions = /\{\{-?(?:\s*\/\*[\s\S]*?\*\/\s*|(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|[^"'`}]|\}(?!\}))*)\}\}/g;
const opening = /^\{\{-?\s*(if|with|range|define|block)\b/;
/** `with .Values.a`, `range $one := .Values.a.b`: nothing but a value of the chart decides. */
const ofOneValue = /^\{\{-\s*(?:if|with|range)\s+(?:\$\w+\s*(?:,\s*\$\w+\s*)?:=\s*)?(\$?)\.Values((?:\.[A-Za-z_]\w*)+)\s*-?\}\}$/;
/** What these hold is called with something else for `.` and `$`. */
const defining = new Set(['define', 'block']);
/** And these give `.` another value. */
const rebinding = new Set([...defining, 'with', 'range']);
/**
 * Blocks that an empty value leaves out. Go's `if`, `with` and `range` write nothing and run nothing of what stands in them where
 * their value is empty and there is no `else`; `{{-` takes the space before, so that the rest is what it would be without the
 * block if its end closes a line of its own.
 */
const valueBlocks = function (text) {
    const stack = [];
    const found = [];
    for (const { 0: written, index } of text.matchAll(actions)) {
        const keyword = opening.exec(written)?.[1];
        const top = stack.at(-1);
        if (keyword !== undefined)
            stack.push({ keyword, from: index, member: memberOf(text, index, written, stack), hasElse: false });
        else if (top !== undefined && /^\{\{-?\s*else\b/.test(written))
            stack.splice(-1, 1, { ...top, hasElse: true });
        else if (top !== undefined && /^\{\{-?\s*end\s*-?\}\}$/.test(written)) {
            stack.pop();
            const { from, member, hasElse } = top;
            const to = index + written.length;
            const closesLine = !written.endsWith('-}}') && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to, to + 200));
            if (member !== undefined && !hasElse && closesLine)
                found.push({ from, to, member });
        }
    }
    return found;
};
const memberOf = function (text, at, written, stack) {
    const [, root = '', member = ''] = ofOneValue.exec(written) ?? [];
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    const isOfChart = !stack.some(({ keyword }) => (root === '$' ? defining : rebinding).has(keyword));
    return member !== '' && line.trim() === '' && isOfChart ? member.slice(1) : undefined;
};
/** A template without the blocks that values which are empty leave out. */
const withoutUnset = async function (text, isUnset) {
    const blocks = valueBlocks(text);
    const members = [];
    for (const member of new Set(blocks.map((block) => block.member)))
        if (await isUnset(member))
            members.push(member);
    let rest = text;
    // An outer block takes its inner ones along, and begins before them.
    const outer = blocks
        .filter(({ member }) => members.includes(member))
        .filter((block, _, all) => !all.some((other) => other !== block && other.from < block.from && block.to < other.to));
    for (const { from, to } of [...outer].reverse())
        rest = `${rest.slice(0, from).trimEnd()}${rest.slice(to)}`;
    return { text: rest, members };
};
/** Whether a template asks for a value, for a part of it or for what it is a part of. */
const asksFor = function (text, member) { return [...text.matchAll(/\.Values\.([\w.]*\w)/g)].some(([, asked = '']) => `${asked}.`.startsWith(`${member}.`) || `${member}.`.startsWith(`${asked}.`)) };
/**
 * `toYaml .Values`, `index .Values "a"`, `$v := .Values`, `index . "Values"`: which values are asked for does not show. A context
 * that is made with values of its own (`dict "Values" \u2026`) asks for the last part of a name, as a subchart does.
 */
const asksForAny = /\.Values(?!\.?\w)|(?<!\bdict )["'`]Values["'`]/;
/** More files than this are not searched for one word. */
const mostFiles = 20_000;
/** Prose. */
const isProse = /\.mdx?$/i;
/** What helm-unittest gives to a chart of its own. */
const isUnitTest = /(?:^|\/)tests\/[^/]*_test\.ya?ml$/;
/** What values may be, of a chart or of a package: it gives none. */
const isSchema = function (file, text) { return /\.schema\.json$/.test(file) && text.includes('"properties"') };
/**
 * Which values of a chart are new, and which nobody can have given: at the base no template of the repository has the name, or may
 * ask for all values, and the chart has no default for it; its default is empty at the head; and no other file at either revision
 * has the name, whatever it is.
 *
 * Then what a block under such a value holds is written by no installation that this repository describes, at either revision:
 * with the values that it has, the template writes what it writes without the block. Whoever gives the value later changes
 * something then. Values that stand elsewhere may have it for no purpose; the review says so in a line.
 */
const knownValues = function (repository, before, after) {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartFolders */ .ue)(tree)]))];
    const isTemplate = (path) => (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders) !== undefined;
    const templates = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(repository, before, before.tree.paths.filter(isTemplate)));
    const all = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => Promise.all([before, after].map((side) => (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(repository, side, side.tree.paths.filter((path) => !isTemplate(path) && !isProse.test(path))))));
    const familyOf = (folder) => folders.filter((one) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(one, folder) || one === folder || (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(folder, one));
    const hasPacked = (folder) => [before, after].some(({ tree }) => familyOf(folder).some((one) => tree.below((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathIn */ .lW)(one, 'charts')).some((file) => file.endsWith('.tgz'))));
    /** A package gives each of its charts values of that chart alone: what is meant for another one reaches none of these. */
    const packaged = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_4__/* .once */ .O)(() => {
        const [old, now] = [before, after].map(_units_zarf_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packagedFolders */ .w);
        return (folder) => [old, now].every((some) => some?.has(folder) === true);
    });
    const isAskedBy = async (folder, member, hasName) => {
        const family = familyOf(folder);
        const isAlone = packaged()(folder);
        return [...(await templates())].some(([file, text]) => {
            const isOfFamily = mayBeOf(file, text, family);
            const asks = (isOfFamily || !isAlone) && (hasName(file, text) || asksFor(text, member));
            return asks || (isOfFamily && asksForAny.test(text));
        });
    };
    /** Whether another file says all of some words, whatever it is. */
    const isSaid = async (folder, member, words) => {
        const family = familyOf(folder);
        const isOwn = (file, text) => file === (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathIn */ .lW)(folder, 'values.yaml') ||
            isSchema(file, text) ||
            _programs_test_code_js__WEBPACK_IMPORTED_MODULE_6__/* .isTest */ .N.test(file) ||
            ((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(file, folder) && isUnitTest.test((0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFrom */ .Iw)(folder, file)) && /^suite:/m.test(text)) ||
            (isDefaultsOfAnother(file, family) && isEmptyAlone(text, member));
        const isDefaultsOfAnother = (file, own) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(file) === 'values.yaml' && folders.includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(file)) && !own.includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(file));
        const has = (text) => words.every((word) => word.test(text));
        const says = (file, text) => {
            const plain = text.replaceAll(/[\0\ufffd]/g, '');
            return has(plain) || (plain.includes('\\') && has(unescaped(plain))) || mayHide(file, text);
        };
        return (await all()).some((texts) => [...texts].some(([file, text]) => !isOwn(file, text) && says(file, text)));
    };
    const hasFew = [before, after].every(({ tree }) => tree.paths.length <= mostFiles);
    const isNew = async (path, member) => {
        const folder = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders);
        if (folder === undefined || !hasFew || member === '' || hasPacked(folder))
            return false;
        const values = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathIn */ .lW)(folder, 'values.yaml');
        const old = (await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(repository, before, [values])).get(values) ?? '';
        const family = familyOf(folder);
        // Of a subchart's values a template of its own says the last part alone.
        const isRelative = (file, text) => {
            const chart = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(file, folders) ?? folder;
            return chart !== folder && family.includes(chart) && lastWordOf(member).test(text);
        };
        return (!mayGive(old, member) &&
            !(await isAskedBy(folder, member, isRelative)) &&
            !(await isSaid(folder, member, member.split('.').map(asWord))));
    };
    const isUnset = async (path, member) => {
        const folder = (0,_units_charts_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOfTemplate */ .a)(path, folders);
        if (folder === undefined || !(await isNew(path, member)))
            return false;
        const word = lastWordOf(member);
        if (await isAskedBy(folder, member, (_, text) => word.test(text)))
            return false;
        const values = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .pathIn */ .lW)(folder, 'values.yaml');
        const now = (await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)(repository, after, [values])).get(values) ?? '';
        return isEmptyIn(now, member) && !(await isSaid(folder, member, [word]));
    };
    return { isNew, isUnset };
};
const asWord = function (name) { return new RegExp(`(?<![\\w-])${name}(?![\\w-])`) };
const lastWordOf = function (member) { return asWord(member.slice(member.lastIndexOf('.') + 1)) };
/** Pictures and the like, which may be stored elsewhere too. */
const noValues = /\.(?:png|jpe?g|gif|svg|ico|webp|pdf|mp4|zip|t?gz)$/i;
/** What stands for content that is not here may say any name. */
const mayHide = function (file, text) { return (0,_manifests_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_8__/* .isStoredElsewhere */ .M)(text) && !noValues.test(file) };
/** Escapes of quoted text in YAML, JSON, HCL and Go's templates: a character's number, or a line that goes on in the next. */
const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{3})|(?:\r\n|[\r\n\u0085\u2028\u2029])[ \t]*)/g;
/**
 * A text with its escapes read, wherever they stand. A name of a value holds no backslash: whichever of these a quoted name is
 * written with, it stands plainly in what this gives (YAML 1.2 \u00a75.7, \u00a77.3.1). Other places may be read wrongly, and are not asked for.
 */
const unescaped = function (text) { return text.replaceAll(escapes, (_, x, u, long, octal) => {
    const code = octal === undefined ? parseInt(x ?? u ?? long ?? '', 16) : parseInt(octal, 8);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}) };
/** Of a chart of the same family, or a named template, which others may take. */
const mayBeOf = function (file, text, family) { return family.some((one) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(file, one)) || /\{\{-?\s*(?:define|block)\b/.test(text) };
/** Whether default values have it, or do not show plainly what they have. */
const mayGive = function (text, member) {
    const [value, ...more] = (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
    return more.length > 0 || (text.trim() !== '' && !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value)) || hasMember(value, member);
};
/** Whether values say something of a member, be it that it is empty. */
const hasMember = function (values, member) { return memberAt(values, member) !== undefined };
const memberAt = function (values, member) { return member.split('.').reduce((at, name) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(at) ? at[name] : undefined), values) };
/** Whether default values have it empty as templates understand it, in a text that shows it plainly. */
const isEmptyIn = function (text, member) {
    const [value, ...more] = (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
    if (text.trim() !== '' && (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value) || more.length > 0 || text.includes('<<')))
        return false;
    const at = memberAt(value, member);
    return (at === undefined ||
        at === null ||
        at === false ||
        at === '' ||
        at === 0 ||
        (Array.isArray(at) && at.length === 0) ||
        ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(at) && Object.keys(at).length === 0));
};
/** Whether values have it, and say its name nowhere but there, where it is empty. */
const isEmptyAlone = function (text, member) {
    const said = text.replaceAll(/^\s*#.*$/gm, '').match(new RegExp(lastWordOf(member), 'g')) ?? [];
    return said.length === 1 && hasMember((0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text)[0], member) && isEmptyIn(text, member);
};


/***/ }),

/***/ 29072:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(29072, module.exports, ["MJ","fx","uW"], "./later-open.cjs")

/***/ }),

/***/ 94028:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ servedByIstio),
/* harmony export */   b: () => (/* binding */ servedBesides)
/* harmony export */ });
/** `group/version`, and `group/version/Kind`, as Helm's `.Capabilities.APIVersions.Has` takes them. */
const withKinds = function (versions, kinds) { return versions.flatMap((version) => [version, ...kinds.map((kind) => `${version}/${kind}`)]) };
const traffic = ['DestinationRule', 'Gateway', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry'];
/**
 * What the API server of every cluster with a supported Istio serves (istio `manifests/charts/base/files/crd-all.gen.yaml` of
 * 1.20: `networking.istio.io/v1`, `telemetry.istio.io/v1` and PeerAuthentication of `v1` came with 1.22).
 */
const servedByIstio = [
    ...withKinds(['security.istio.io/v1'], ['AuthorizationPolicy', 'RequestAuthentication']),
    ...withKinds(['security.istio.io/v1beta1'], ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication']),
    ...withKinds(['networking.istio.io/v1beta1'], [...traffic, 'WorkloadGroup']),
    ...withKinds(['networking.istio.io/v1alpha3'], [...traffic, 'WorkloadGroup', 'EnvoyFilter']),
    ...withKinds(['telemetry.istio.io/v1alpha1'], ['Telemetry']),
    ...withKinds(['extensions.istio.io/v1alpha1'], ['WasmPlugin']),
];
/** What most such clusters serve besides: charts are rendered as if they did. */
const servedBesides = [
    'security.istio.io/v1/PeerAuthentication',
    ...withKinds(['networking.istio.io/v1'], [...traffic, 'WorkloadGroup']),
    ...withKinds(['telemetry.istio.io/v1'], ['Telemetry']),
    ...withKinds(['gateway.networking.k8s.io/v1', 'gateway.networking.k8s.io/v1beta1'], ['Gateway', 'GatewayClass', 'HTTPRoute', 'ReferenceGrant']),
];


/***/ }),

/***/ 24023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ wholeWord),
/* harmony export */   z: () => (/* binding */ quotePattern)
/* harmony export */ });
/** A text as a regular expression that matches it alone. */
const quotePattern = function (text) { return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`) };
/** The text as a whole word: names of Kubernetes have letters, digits and dashes. */
const wholeWord = function (text) { return new RegExp(`(?<![\\w-])${quotePattern(text)}(?![\\w-])`) };


/***/ }),

/***/ 27370:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(27370, module.exports, ["Kg","a","qs","ue"], "./later-units.cjs")

/***/ }),

/***/ 73746:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kw: () => (/* binding */ valuesOfFetchedCharts),
/* harmony export */   st: () => (/* binding */ declareZarf),
/* harmony export */   w: () => (/* binding */ packagedFolders)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);
/* harmony import */ var _gitops_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







/** Packages that take packages that take packages. */
const deepest = 5;
/**
 * Charts of this repository that packages of Zarf apply: where each is, its namespace, its release and its values. What one of
 * them leaves to whoever deploys it (variables, values of a deployment) is left to the chart's own values. A chart of which
 * something is not here is not told: it is found by its folder, as without a package.
 */
const declareZarf = function (around, isChart) {
    const charts = packagedCharts(around).filter(({ folder }) => isChart(folder));
    // Of a chart with several packages each has to be clear, or none of them tells what is applied.
    const unclear = new Set(charts.flatMap((one) => (one.isClear && !givesValues(one, around) ? [] : [one.folder])));
    const declared = new Map();
    for (const chart of charts) {
        if (unclear.has(chart.folder))
            continue;
        const { folder, namespace, release, valueFiles } = chart;
        const key = JSON.stringify([folder, namespace, release, valueFiles]);
        if (!declared.has(key))
            declared.set(key, declarationOf(chart, [...declared.values()]));
    }
    return [...declared.values()];
};
/** Charts of all packages that no other one takes. */
const packagedCharts = function (around) {
    const packages = packagesOf(around);
    const imported = new Set(packages.flatMap((path) => componentsOf(path, around).flatMap((one) => importOf(path, one))));
    return packages.filter((path) => !imported.has(path)).flatMap((path) => chartsOfPackage(path, around));
};
const packagesOf = function (around) { return around.tree.paths.filter((path) => isPackage(path, around)).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH) };
const chartsOfPackage = function (path, around) { return componentsOf(path, around).flatMap((one) => chartsOf(path, one, '', around, 0)) };
/** Files of values that packages give to charts which are fetched, and to none of this repository; another one may take a flavor of them. */
const valuesOfFetchedCharts = function (around) {
    const charts = packagesOf(around).flatMap((path) => chartsOfPackage(path, around));
    const filesOf = (isFetched) => charts.filter(({ folder }) => (folder === nowhere) === isFetched).flatMap(({ valueFiles }) => valueFiles);
    const here = new Set(filesOf(false));
    return new Set(filesOf(true).filter((path) => !here.has(path)));
};
const declarationOf = function (chart, known) {
    const { name, path, component, flavor, folder, namespace, release, valueFiles, reads } = chart;
    const id = `chart ${name} of ${component} in ${path}${flavor === '' ? '' : ` for ${flavor}`}`;
    const same = known.filter((one) => one.id === id || one.id.startsWith(`${id} (`)).length;
    return {
        id: same === 0 ? id : `${id} (${same + 1})`,
        path,
        folder,
        namespace,
        helm: { release, valueFiles },
        recurses: false,
        leavesOut: () => 'no',
        leavesOutOf: 'folder',
        reads,
    };
};
const isPackage = function (path, { textOf }) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path) === 'zarf.yaml' && /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(textOf(path) ?? '') };
/** Folders of the charts of this repository that packages take by themselves. */
const packagedFolders = function (around) { return new Set(around.tree.paths
    .filter((path) => isPackage(path, around))
    .flatMap((path) => componentsOf(path, around)
    .flatMap((component) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts'))
    .map((chart) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath'))
    .filter((local) => local !== '')
    .flatMap((local) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), local) ?? []))) };
/** Each package is asked for by itself and by every one that takes it. */
const read = new WeakMap();
const packageOf = function (path, around) {
    const known = read.get(around) ?? new Map();
    read.set(around, known);
    if (!known.has(path))
        known.set(path, (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(around.textOf(path) ?? '')[0]);
    return known.get(path);
};
const componentsOf = function (path, around) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(packageOf(path, around), 'components') };
const importOf = function (path, component) {
    const folder = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'import', 'path');
    const at = folder === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), folder);
    return at === undefined ? [] : [`${at === '' ? '' : `${at}/`}zarf.yaml`];
};
const chartsOf = function (path, component, asked, around, depth) {
    const own = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'only', 'flavor');
    if (depth > deepest || (own !== '' && asked !== '' && own !== asked))
        return [];
    const flavor = asked === '' ? own : asked;
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'import', 'name') || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'name');
    const [from] = importOf(path, component);
    const variants = from === undefined || !isPackage(from, around)
        ? []
        : componentsOf(from, around)
            .filter((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'name') === name)
            .map((one) => chartsOf(from, one, flavor, around, depth + 1))
            .filter((charts) => charts.length > 0);
    return (variants.length === 0 ? [[]] : variants).flatMap((charts) => laidOver(path, component, flavor, charts, around));
};
/** Folders of charts that are fetched, and of those that stand outside of the repository. */
const [nowhere, outside] = ['\0', '\0\0'];
/** The charts of a component with those that it imports: of one name they are one, and lists are put together. */
const laidOver = function (path, component, flavor, imported, around) {
    const charts = new Map(imported.map((chart) => [chart.name, { ...chart, reads: [...chart.reads, path] }]));
    for (const chart of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts')) {
        const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'name');
        const under = charts.get(name);
        const folder = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath'));
        // Those that the package fills in (`templatedValuesFiles`) are filled in for each deployment.
        const files = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(chart, 'valuesFiles');
        const found = files.flatMap((file) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), file) ?? []);
        const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'namespace') || (under?.namespace ?? '');
        charts.set(name, {
            name,
            path: under?.path ?? path,
            component: under?.component ?? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'name'),
            flavor,
            folder: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath') === '' ? (under?.folder ?? nowhere) : (folder ?? outside),
            namespace,
            release: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'releaseName') || (under?.release ?? name),
            valueFiles: [...(under?.valueFiles ?? []), ...found],
            reads: [...(under?.reads ?? []), path],
            sources: [...(under?.sources ?? []), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(chart, 'values').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'sourcePath'))],
            isClear: (under?.isClear ?? true) &&
                namespace !== '' &&
                ![namespace, ...files].some((text) => (0,_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(text) || text.includes('###')) &&
                files.length === found.length &&
                found.every((file) => around.tree.file(file) !== undefined),
        });
    }
    return [...charts.values()];
};
/** Whether a package itself has values for the chart, which win over those of files. */
const givesValues = function ({ sources, reads }, around) { return sources.length > 0 &&
    reads.some((path) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(packageOf(path, around), 'values', 'files').some((file) => {
        const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), file);
        const text = at === undefined ? undefined : around.textOf(at);
        // What nobody read may give any.
        if (text === undefined)
            return true;
        const [values] = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(text);
        return sources.some((source) => !isEmpty(valueAt(values, source.split('.').slice(1))));
    })) };
const valueAt = function (value, names) { return names.reduce((inner, name) => (name === '' ? inner : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(inner, name)), value) };
const isEmpty = function (value) { return value === undefined || value === null || ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0) };


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 950;
const ids = [950];
const modules = {

/***/ 79971:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(79971, module.exports, ["Wi","ch","gK"], "./later-bindings.cjs")

/***/ }),

/***/ 61682:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(61682, module.exports, ["A3","Cu","EG","HD","LR","Ly","Qi","Uu","VV","aH","l1","o$","rW","xg"], "./later-bindings.cjs")

/***/ }),

/***/ 8905:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ loadTrust),
  Y: () => (/* binding */ ruleText)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/config/claims.ts
const renamed = function (claim) { return `${claim}, which is never reused` };
const claimRules = {
    github: {
        compulsory: ['repository_id', 'repository_owner_id'],
        applyNeeds: ['environment', 'ref'],
        allowed: [
            'repository_id',
            'repository_owner_id',
            'enterprise_id',
            'environment',
            'ref',
            'ref_type',
            'base_ref',
            'event_name',
            'job_workflow_ref',
            'job_workflow_sha',
            'workflow_ref',
            'workflow_sha',
            'runner_environment',
            'repository_visibility',
            'actor_id',
        ],
        refused: new Map([
            ['sub', 'repository_id, repository_owner_id, environment and ref: the form of sub is configurable'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
            ['repository', renamed('repository_id')],
            ['repository_owner', renamed('repository_owner_id')],
            ['enterprise', renamed('enterprise_id')],
            ['actor', renamed('actor_id')],
            ['workflow', 'job_workflow_ref: the name of a workflow is free text'],
            ['head_ref', 'ref: the name of a source branch is chosen by whoever opens the pull request'],
            ['sha', 'ref: a commit changes with every run'],
            ['jti', 'repository_id'],
        ]),
        ids: new Set(['repository_id', 'repository_owner_id', 'enterprise_id', 'actor_id']),
        refs: new Set(['ref']),
        event: 'event_name',
        refusedEvents: new Set([
            'pull_request_target',
            'workflow_run',
            'issue_comment',
            'issues',
            'discussion',
            'discussion_comment',
            'fork',
            'watch',
        ]),
        checkEvents: new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment', 'merge_group']),
    },
    gitlab: {
        compulsory: ['project_id'],
        applyNeeds: ['environment', 'ref_path'],
        allowed: [
            'project_id',
            'namespace_id',
            'job_project_id',
            'job_namespace_id',
            'ref_path',
            'ref_type',
            'ref_protected',
            'environment',
            'environment_protected',
            'environment_action',
            'pipeline_source',
            'ci_config_ref_uri',
            'ci_config_sha',
            'job_source',
            'runner_environment',
            'project_visibility',
            'user_id',
        ],
        refused: new Map([
            ['sub', 'project_id, environment and ref_path: the form of sub is configurable'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
            ['project_path', renamed('project_id')],
            ['namespace_path', renamed('namespace_id')],
            ['job_project_path', renamed('job_project_id')],
            ['job_namespace_path', renamed('job_namespace_id')],
            ['ref', 'ref_path: a branch and a tag may share a short name'],
            ['user_login', 'user_id: users change their login'],
            ['user_email', 'user_id: users change their address'],
            ['user_access_level', 'environment_protected and ref_protected'],
            ['user_identities', 'user_id'],
            ['groups_direct', 'namespace_id'],
            ['deployment_tier', 'environment: the tier is set by the job'],
            ['runner_id', 'runner_environment'],
            ['sha', 'ref_path: a commit changes with every run'],
            ['jti', 'project_id'],
        ]),
        ids: new Set(['project_id', 'namespace_id', 'job_project_id', 'job_namespace_id', 'user_id']),
        refs: new Set(['ref_path']),
        event: 'pipeline_source',
        refusedEvents: new Set([]),
        checkEvents: new Set(['merge_request_event', 'external_pull_request_event', 'external']),
    },
    kubernetes: {
        compulsory: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
        applyNeeds: [],
        allowed: ['namespace', 'serviceaccount', 'serviceaccount_uid'],
        refused: new Map([
            ['sub', 'namespace, serviceaccount and serviceaccount_uid'],
            ['aud', 'audience of the environment'],
            ['iss', 'issuer'],
        ]),
        ids: new Set([]),
        refs: new Set([]),
        event: '',
        refusedEvents: new Set([]),
        checkEvents: new Set([]),
    },
};

// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/config/setting-text.ts
var setting_text = __webpack_require__(12924);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(51305);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/config/load-trust.ts






const platforms = ['github', 'gitlab', 'kubernetes'];
/** `trust: { check, apply }` of an environment. */
const loadTrust = function (report, entry) {
    if (entry === undefined)
        return {};
    const section = (0,config_section/* openSection */.k9)(report, entry, ['check', 'apply'], 'trust');
    if (section === undefined)
        return {};
    const check = loadRules(report, section, 'check');
    const apply = loadRules(report, section, 'apply');
    return { ...(check === undefined ? {} : { check }), ...(apply === undefined ? {} : { apply }) };
};
/** One mapping of platforms, or a list of such where several jobs are trusted. */
const loadRules = function (report, section, purpose) {
    const entry = section.entry(purpose);
    if (entry === undefined)
        return undefined;
    const entries = Array.isArray(entry.value) ? (section.list(purpose) ?? []) : [entry];
    const rules = entries.flatMap((item) => loadPlatforms(report, item, purpose));
    const seen = new Map();
    for (const rule of rules) {
        const text = ruleText(rule);
        const other = seen.get(text);
        if (other !== undefined) {
            report.problem('CONFIG_DUPLICATE', rule.pointer, 'Two trust rules are equal, so no token could match exactly one', { received: `the rule at ${other}`, remedy: 'Remove one of the two' });
        }
        seen.set(text, rule.pointer);
    }
    return rules;
};
const loadPlatforms = function (report, entry, purpose) {
    const section = (0,config_section/* openSection */.k9)(report, entry, platforms, `trust.${purpose}`);
    if (section === undefined)
        return [];
    const rules = platforms.flatMap((platform) => {
        const found = section.entry(platform);
        const rule = found === undefined ? undefined : loadRule(report, found, platform, purpose);
        return rule === undefined ? [] : [rule];
    });
    if (platforms.every((platform) => !section.has(platform))) {
        report.problem('CONFIG_MISSING', entry.pointer, `trust.${purpose} names no platform`, {
            expected: platforms.join(' | '),
            received: 'nothing',
            remedy: 'Add the platform and its claims',
        });
    }
    return rules;
};
const loadRule = function (report, entry, platform, purpose) {
    if (entry.value === null || typeof entry.value !== 'object' || Array.isArray(entry.value)) {
        (0,config_section/* reportType */.NB)(report, entry, 'a mapping of claims', `${platform} of trust.${purpose}`);
        return undefined;
    }
    const rules = claimRules[platform];
    const what = `${platform} of trust.${purpose}`;
    const known = ['issuer', ...rules.allowed, ...Object.keys(entry.value).filter((key) => !rules.allowed.includes(key))];
    const section = (0,config_section/* openSection */.k9)(report, entry, known, what);
    if (section === undefined)
        return undefined;
    const claims = new Map();
    for (const claim of Object.keys(entry.value)) {
        if (claim === 'issuer')
            continue;
        if (!isAllowed(rules, platform, claim))
            reportClaim(report, section.at(claim), claim, rules, what);
        else {
            const values = loadValues(section, claim);
            if (values === undefined)
                continue;
            checkValues(report, section, claim, values, rules, purpose);
            claims.set(claim, values);
        }
    }
    const issuer = section.text('issuer');
    if (issuer !== undefined)
        (0,values/* checkHttpsUrl */.Bg)(report, section.at('issuer'), issuer, 'An issuer');
    if (platform === 'kubernetes' && !section.has('issuer')) {
        report.problem('CONFIG_MISSING', entry.pointer, 'A Kubernetes issuer has no default', {
            expected: 'issuer',
            received: 'nothing',
            remedy: 'Add issuer: the --service-account-issuer of the API server',
        });
    }
    checkPins(report, section, rules, purpose, what);
    return { platform, claims, pointer: entry.pointer, ...(issuer === undefined ? {} : { issuer }) };
};
const isAllowed = function (rules, platform, claim) { return rules.allowed.includes(claim) || (platform === 'github' && /^repo_property_[A-Za-z0-9_-]{1,80}$/.test(claim)) };
const reportClaim = function (report, pointer, claim, rules, what) {
    const instead = rules.refused.get(claim);
    if (instead !== undefined) {
        report.problem('TRUST_CLAIM', pointer, `${what} may not decide by ${claim}`, {
            received: claim,
            remedy: `Use ${instead}`,
        });
        return;
    }
    const near = (0,nearest/* nearest */.p)(claim, rules.allowed);
    report.problem('TRUST_CLAIM', pointer, `${what} has no claim of this name`, {
        expected: rules.allowed.join(', '),
        received: claim.slice(0, 80),
        remedy: near === undefined ? 'Remove it' : `Did you mean ${near}?`,
    });
};
const loadValues = function (section, claim) {
    const entry = section.entry(claim);
    if (entry !== undefined && Array.isArray(entry.value))
        return section.texts(claim);
    const text = section.text(claim);
    return text === undefined ? undefined : [text];
};
// No ref, id, event or workflow path holds these; where one does by intent, it cannot be told from a pattern.
const pattern = /[*?[\]^\\|$\p{Cc}]/u;
const checkValues = function (report, section, claim, values, rules, purpose) {
    const pointer = section.at(claim);
    for (const value of values) {
        if (pattern.test(value)) {
            report.problem('TRUST_PATTERN', pointer, `${claim} must be compared exactly: patterns and unfilled variables are refused`, {
                expected: 'exact values, several as a list',
                received: (0,config_section/* show */.WU)(value),
                remedy: 'List each value that is meant',
            });
        }
        else if (rules.ids.has(claim) && !/^[0-9]{1,20}$/.test(value)) {
            report.problem('CONFIG_VALUE', pointer, `${claim} is a number that the platform gave, in quotes`, {
                expected: '"1296269"',
                received: (0,config_section/* show */.WU)(value),
                remedy: 'Use the id, not the name',
            });
        }
        else if (rules.refs.has(claim) && !/^refs\/[^/]+\/./.test(value)) {
            report.problem('CONFIG_VALUE', pointer, `${claim} must be fully qualified: a branch and a tag may share a short name`, {
                expected: `refs/heads/${value.slice(0, 80)}`,
                received: (0,config_section/* show */.WU)(value),
                remedy: 'Write refs/heads/\u2026 or refs/tags/\u2026',
            });
        }
        else if (claim === rules.event && rules.refusedEvents.has(value)) {
            report.problem('TRUST_EVENT', pointer, 'This event runs with rights of the repository on input of strangers', {
                expected: purpose === 'check' ? 'pull_request, merge_group' : 'push, workflow_dispatch',
                received: value,
                remedy: 'Remove the event',
            });
        }
        else if (claim === rules.event && purpose === 'apply' && rules.checkEvents.has(value)) {
            report.problem('TRUST_EVENT', pointer, 'A merge request must not write to the cluster', {
                received: value,
                remedy: 'Move the event to trust.check',
            });
        }
    }
};
/** Attack P01: a rule without the id of the repository trusts everybody on the issuer. */
const checkPins = function (report, section, rules, purpose, what) {
    const missing = rules.compulsory.filter((claim) => !section.has(claim));
    if (missing.length > 0) {
        report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say whose job it trusts`, {
            expected: rules.compulsory.join(' and '),
            received: `no ${missing.join(', no ')}`,
            remedy: `Add ${missing.join(' and ')}; names can be taken over by others, ids cannot`,
        });
    }
    if (purpose === 'apply' && rules.applyNeeds.length > 0 && !rules.applyNeeds.some((claim) => section.has(claim))) {
        report.problem('TRUST_UNPINNED', section.pointer, `${what} does not say which job of the repository may write`, {
            expected: rules.applyNeeds.join(' or '),
            received: `no ${rules.applyNeeds.join(', no ')}`,
            remedy: `Add ${rules.applyNeeds.join(' and ')}, so that a job of any branch cannot write`,
        });
    }
};
/** Canonical text of a rule, for comparing. */
const ruleText = function (rule) {
    const claims = [...rule.claims].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b));
    const parts = claims.map(([claim, values]) => `${claim}: ${[...new Set(values)].sort().map(setting_text/* word */.Vm).join(' | ')}`);
    return `${rule.platform} { ${[`issuer: ${rule.issuer ?? 'the platform'}`, ...parts].join(', ')} }`;
};


/***/ }),

/***/ 24631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ loudestFirst),
/* harmony export */   Y: () => (/* binding */ configurationChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _load_trust_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8905);
/* harmony import */ var _setting_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12924);




/**
 * Every setting that differs, loudest first; an environment that one side lacks has `not set` there. A file that is gone takes
 * every setting along, and a base without one protects nothing yet. A request test that is taken out or
 * altered protects no longer what it did. A test that comes protects more, and is no row.
 */
const configurationChanges = function (base, head) { return base === undefined
    ? []
    : differences(new Map([...settingsOf(base.protected), ...testRows(base.proposed.tests)]), head === undefined ? new Map() : new Map([...settingsOf(head.protected), ...testRows(head.proposed.tests)])).filter(({ path, before }) => !path.startsWith('tests/') || before !== _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC) };
const differences = function (old, now) { return [...new Set([...old.keys(), ...now.keys()])]
    .map((path) => ({ path, before: old.get(path) ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC, after: now.get(path) ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC }))
    .filter((change) => change.before !== change.after)
    .sort(loudestFirst) };
/** What stops a change before what vouches for a job, what is left out of a review before what names things. */
const loudness = [
    /^(?:version$|environments\/[^/]+\/(?:gate\/|apply\/reviewed$))/,
    /^(?:environments\/[^/]+\/trust\/|issuerKeys\/|issuerHosts$)/,
    /^environments\/[^/]+\/calls\//,
    /^(?:assume|ignore)\//,
    /^(?:environments\/[^/]+\/)?(?:policies|unit)$/,
    /^tests\//,
    /^(?!environments\/[^/]+\/(?:audience|namespace|kubeconfig)$)/,
    /\/audience$/,
];
const loudnessOf = function (path) {
    const rank = loudness.findIndex((pattern) => pattern.test(path));
    return rank === -1 ? loudness.length : rank;
};
/** Gates and trust come first, audiences and names last; rows of one kind in order of path. */
const loudestFirst = function (a, b) { return loudnessOf(a.path) - loudnessOf(b.path) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH)(a.path, b.path) };
const testRows = function (tests) { return tests.map(({ name, environments, from, to, request, expect }) => [
    `tests/${name}`,
    `${expect} ${JSON.stringify({ from, to, request, environments })}`,
]) };
const settingsOf = function (settings) {
    const rows = new Map([
        ['version', '1'],
        ['policies', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(settings.policies)],
        ['apply/policies', String(settings.apply.policies)],
        ['issuerHosts', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(settings.issuerHosts)],
        ...[...(settings.issuerKeys ?? [])].map(([issuer, keys]) => [
            `issuerKeys/${issuer}`,
            keys.kind === 'file'
                ? (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(keys.path)
                : `jwks sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(keys.text).digest('hex').slice(0, 12)}`,
        ]),
        ['publishLive', String(settings.publishLive)],
        ['mesh', meshText(settings.mesh ?? {})],
    ]);
    for (const environment of settings.environments) {
        for (const [name, value] of environmentSettings(environment))
            rows.set(`environments/${environment.name}/${name}`, value);
    }
    const accept = (path, { reason, until }) => {
        const text = `${(0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(reason)}${until === undefined ? '' : `, until ${until}`}`;
        const known = rows.get(path);
        rows.set(path, known === undefined ? text : `${known}; ${text}`);
    };
    for (const ignore of settings.ignore)
        accept(`ignore/${ignore.rule}/${ignore.object}`, ignore);
    for (const assume of settings.assume)
        accept(`assume/${assume.object}`, assume);
    return rows;
};
const wordOf = function (value) { return (value === undefined ? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC : (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(value)) };
const gateRows = function (gate) { return [
    ['gate/newAccess', gate.newAccess],
    ['gate/lostAccess', gate.lostAccess],
    ['gate/findings', gate.findings],
    ['gate/calls', gate.calls ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
    ['gate/snapshotAge', gate.snapshotAge ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
    ['gate/drift', gate.drift ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
] };
const environmentSettings = function (environment) { return [
    ['namespace', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(environment.namespace)],
    ['cluster', clusterText(environment.cluster)],
    ['snapshot', snapshotText(environment.snapshot)],
    ['audience', wordOf(environment.audience)],
    ['trust/check', trustText(environment.trust.check)],
    ['trust/apply', trustText(environment.trust.apply)],
    ...gateRows(environment.gate),
    ['mesh', meshText(environment.mesh)],
    ['policies', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(environment.policies)],
    ['unit', unitText(environment.unit)],
    ['firstAllow', String(environment.firstAllow)],
    ['clusterRoles', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(environment.clusterRoles)],
    ['wildcards', String(environment.wildcards)],
    ['kubeconfig', wordOf(environment.kubeconfig)],
    ['apply/by', environment.appliedBy ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
    ['apply/reviewed', environment.reviewed ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
    ['longestBinding', environment.longestBinding?.text ?? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC],
    ['apply/user', wordOf(environment.applier?.user)],
    ['apply/groups', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(environment.applier?.groups)],
    ['calls', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(environment.calls)],
    ['traffic', wordOf(environment.traffic)],
    ...environment.segments.map(({ name, callers, services }) => [
        `segments/${(0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(name)}`,
        pairs([
            ['callers', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(callers)],
            ['services', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(services)],
        ]),
    ]),
] };
const trustText = function (rules) { return rules === undefined || rules.length === 0 ? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC : [...rules.map(_load_trust_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleText */ .Y)].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH).join('; ') };
const pairs = function (values) {
    const given = values.filter(([, value]) => value !== undefined && value !== _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC);
    return given.length === 0 ? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC : given.map(([name, value]) => `${name}: ${value}`).join(', ');
};
const meshText = function (mesh) { return pairs([
    ['rootNamespace', mesh.rootNamespace],
    ['trustDomain', mesh.trustDomain],
    ['trustDomainAliases', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(mesh.trustDomainAliases)],
    ['istioVersion', mesh.istioVersion],
]) };
const snapshotText = function (snapshot) { return snapshot === undefined
    ? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC
    : pairs([
        ['folder', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(snapshot.folder)],
        ['from', snapshot.from],
        ['maxAge', snapshot.maxAge],
    ]) };
const unitText = function (unit) { return unit === undefined
    ? _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC
    : pairs([
        ['path', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(unit.path === '' ? '.' : unit.path)],
        ['tool', unit.tool],
        // In order: a later one wins.
        ['values', unit.values.length === 0 ? undefined : unit.values.map(_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm).join(', ')],
        ['namespace', wordOf(unit.namespace)],
    ]) };
const clusterText = function (cluster) {
    if (cluster === undefined)
        return _setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unset */ .wC;
    const namespaces = ['namespaces', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(cluster.namespaces)];
    switch (cluster.kind) {
        case 'id-token':
            return pairs([
                ['auth', 'id-token'],
                ['server', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(cluster.server)],
                ['audience', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(cluster.audience)],
                ['caFile', cluster.caFile === undefined ? undefined : (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(cluster.caFile)],
                namespaces,
            ]);
        case 'context':
            return pairs([
                ['auth', 'context'],
                ['context', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(cluster.context)],
                ['execPlugins', (0,_setting_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(cluster.execPlugins)],
                namespaces,
            ]);
        case 'in-cluster':
            return pairs([['auth', 'in-cluster'], namespaces]);
    }
};


/***/ }),

/***/ 51305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   NB: () => (/* binding */ reportType),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   k9: () => (/* binding */ openSection)
/* harmony export */ });
/* unused harmony exports typeName, reportUnknown */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19113);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);



const createReport = function (problems, locate) { return ({
    locate,
    problem: (code, pointer, message, details) => {
        if (problems.length < maximumProblems)
            problems.push({ code, message, where: locate(pointer), ...details });
    },
}) };
/** More would bury the first. */
const maximumProblems = 100;
const show = function (value) {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const typeName = function (value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
};
const received = function (value) { return (typeof value === 'object' ? typeName(value) : show(value)) };
/** Opens a mapping; unknown keys are reported with the nearest known one. */
const openSection = function (report, entry, known, what) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry.value)) {
        reportType(report, entry, 'a mapping', what);
        return undefined;
    }
    const keys = Object.keys(entry.value);
    for (const key of keys)
        if (!known.includes(key))
            reportUnknown(report, `${entry.pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`, key, known, what);
    return sectionOf(report, entry.value, entry.pointer, what);
};
const reportType = function (report, entry, expected, what) {
    if (entry.value === null || entry.value === '') {
        report.problem('CONFIG_EMPTY', entry.pointer, `${what} has no value`, {
            expected,
            received: received(entry.value),
            remedy: 'Give it a value, or remove the key',
        });
        return;
    }
    const quoted = expected === 'text' && typeof entry.value !== 'object';
    report.problem('CONFIG_TYPE', entry.pointer, `${what} has the wrong type`, {
        expected,
        received: received(entry.value),
        remedy: quoted
            ? `Quote it: "${String(entry.value)}" (write the text as you mean it, for example "1.30")`
            : `Write ${expected}`,
    });
};
const reportUnknown = function (report, pointer, key, known, what) {
    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
    report.problem('CONFIG_KEY', pointer, `${what} has no key ${JSON.stringify(key.slice(0, 80))}`, {
        expected: known.join(', '),
        received: key.slice(0, 80),
        remedy: near === undefined ? 'Remove the key' : `Did you mean ${near}?`,
    });
};
const sectionOf = function (report, object, pointer, what) {
    const at = (key) => `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`;
    const title = (key) => `${key} of ${what}`;
    const entry = (key) => {
        const value = object[key];
        return value === undefined ? undefined : { value, pointer: at(key) };
    };
    const text = (key) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (typeof found.value === 'string' && found.value !== '')
            return found.value;
        reportType(report, found, 'text', title(key));
        return undefined;
    };
    const list = (key, options) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (!Array.isArray(found.value)) {
            reportType(report, found, 'a list', title(key));
            return undefined;
        }
        if (found.value.length === 0 && options?.empty !== true) {
            report.problem('CONFIG_EMPTY', found.pointer, `${title(key)} is an empty list`, {
                expected: 'at least one entry',
                received: '[]',
                remedy: 'Add an entry, or remove the key',
            });
            return undefined;
        }
        return found.value.map((value, index) => ({ value, pointer: `${found.pointer}/${index}` }));
    };
    return {
        pointer,
        has: (key) => object[key] !== undefined,
        at,
        entry,
        text,
        list,
        requiredText: (key, why) => {
            if (object[key] === undefined) {
                report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}: ${why}`, {
                    expected: key,
                    received: 'nothing',
                    remedy: `Add ${key}`,
                });
                return undefined;
            }
            return text(key);
        },
        flag: (key) => {
            const found = entry(key);
            if (found === undefined)
                return false;
            if (typeof found.value === 'boolean')
                return found.value;
            reportType(report, found, 'true or false', title(key));
            return false;
        },
        choice: (key, choices) => {
            const found = entry(key);
            if (found === undefined)
                return undefined;
            const chosen = choices.find((choice) => choice === found.value);
            if (chosen === undefined)
                reportChoice(report, found, choices, title(key));
            return chosen;
        },
        texts: (key, options) => {
            const entries = list(key, options);
            if (entries === undefined)
                return undefined;
            const texts = [];
            for (const item of entries) {
                if (typeof item.value === 'string' && item.value !== '')
                    texts.push(item.value);
                else
                    reportType(report, item, 'text', `an entry of ${title(key)}`);
            }
            return texts;
        },
    };
};
const reportChoice = function (report, entry, choices, what) {
    if (typeof entry.value !== 'string' || entry.value === '') {
        reportType(report, entry, choices.join(' | '), what);
        return;
    }
    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(entry.value, choices);
    report.problem('CONFIG_VALUE', entry.pointer, `${what} has a value that is not one of its choices`, {
        expected: choices.join(' | '),
        received: show(entry.value),
        remedy: near === undefined ? 'Use one of the choices' : `Did you mean ${near}?`,
    });
};


/***/ }),

/***/ 12924:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   so: () => (/* binding */ listText),
/* harmony export */   wC: () => (/* binding */ unset)
/* harmony export */ });
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);

/** What stands for a setting that is not there. */
const unset = 'not set';
/** A list as it is written in a setting, in an order of its own. */
const listText = function (values) { return values === undefined || values.length === 0 ? unset : values.map(word).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH).join(', ') };
/** A value as it is written, in quotes where its own commas and words could pass for ours: no two lists read alike. */
const word = function (value) { return value === unset || value === '' || /[,;|"{}]|: |^ | $/.test(value) ? JSON.stringify(value) : value };


/***/ }),

/***/ 73750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ checkHttpsUrl),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Ko: () => (/* binding */ checkRoleName),
/* harmony export */   v8: () => (/* binding */ checkLabel)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38546);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51305);


/** `https://host[:port][/path]`, without user, query and fragment. */
const checkHttpsUrl = function (report, pointer, text, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[?#\s$\\]/.test(text);
    if (plain)
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is an https URL without user, query and fragment`, {
        expected: 'https://host or https://host:port/path',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the URL',
    });
};
const why = {
    empty: 'it is empty',
    absolute: 'it is absolute',
    parent: 'it leaves its folder by ..',
    backslash: 'it holds a backslash; write /',
    control: 'it holds a control character',
    'unknown syntax': 'only *, ? and ** have a meaning; list several globs instead',
};
/** A path or glob below the root of the repository (attack G08). */
const checkPath = function (report, pointer, text, what) {
    const flaw = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFlaw */ .RQ)(text);
    if (flaw === undefined)
        return;
    report.problem(flaw === 'unknown syntax' || flaw === 'empty' ? 'CONFIG_VALUE' : 'PATH', pointer, `${what} is refused: ${why[flaw]}`, {
        expected: 'a path relative to the root of the repository',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the path',
    });
};
/** A DNS label: what Kubernetes takes for namespaces and Services, and meshgate for all names it generates. */
const checkLabel = function (report, pointer, text, what) {
    if (text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
};
/** Names of Roles and ClusterRoles: a path segment. */
const checkRoleName = function (report, pointer, text, what) {
    if (text.length <= 253 && text !== '.' && text !== '..' && !/[/%$\s\p{Cc}]/u.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 253 characters without /, %, $ and spaces',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
};


/***/ }),

/***/ 93339:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(93339, module.exports, ["L$","gc","wM"], "./later-manifests.cjs")

/***/ }),

/***/ 30950:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ readConfiguration),
/* harmony export */   VH: () => (/* binding */ readProjects),
/* harmony export */   cb: () => (/* binding */ guardMoves),
/* harmony export */   fE: () => (/* binding */ selectEnvironments),
/* harmony export */   uQ: () => (/* binding */ guardBindings)
/* harmony export */ });
/* harmony import */ var _bindings_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79971);
/* harmony import */ var _config_protection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24631);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12652);
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38546);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _plan_environment_moves_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37441);






/** Reads `meshgate.yaml` at both revisions. A base of '' is a repository without one. */
const readConfiguration = async function (repository, path, revisions) {
    const [base, head] = await Promise.all([
        readOne(repository, path, revisions.base),
        readOne(repository, path, revisions.head),
    ]);
    const misnamed = base === undefined && head === undefined ? await findMisnamed(repository, path, revisions.head) : undefined;
    return {
        ...(misnamed === undefined ? {} : { misnamed }),
        protected: (base ?? head)?.protected,
        before: base?.proposed,
        after: head?.proposed,
        base,
        head,
        firstRun: base === undefined && head !== undefined,
        changes: (0,_config_protection_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationChanges */ .Y)(base, head),
    };
};
const readOne = async function (repository, path, revision) {
    if (revision === '')
        return undefined;
    const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path);
    if (file === undefined)
        return undefined;
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(3074), __webpack_require__.e(1969)]).then(__webpack_require__.bind(__webpack_require__, 21969));
    return loadConfig(file.text, file.path);
};
/** Where somebody who wrote one takes it for the configuration: with the other ending of YAML, hidden, in capitals, among a platform's files. */
const misnamedAs = function (path) { return [
    path.replace(/\.yaml$/, '.yml'),
    ...(path === 'meshgate.yaml'
        ? ['', '.github/', '.gitlab/'].flatMap((folder) => ['meshgate', '.meshgate', 'Meshgate'].flatMap((name) => [`${folder}${name}.yaml`, `${folder}${name}.yml`]))
        : []),
] };
const findMisnamed = async function (repository, path, revision) {
    if (revision === '')
        return undefined;
    const others = misnamedAs(path).filter((other) => other !== path);
    const { files } = others.length === 0 ? { files: [] } : await repository.readTree(revision, others);
    const found = new Set(files.map((file) => file.path));
    return others.find((other) => found.has(other));
};
/** Bindings that no cluster could make right are refused before anything is asked of anybody (attacks K01\u2013K04). */
const guardBindings = function (configuration, environments) {
    const { head, after } = configuration;
    if (head === undefined || after === undefined)
        return;
    const [first, ...rest] = environments.flatMap((environment) => environment === undefined
        ? []
        : (0,_bindings_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardConfiguration */ .ch)(after.bindings.filter(({ environments: names }) => names?.includes(environment.name) ?? true), environment, head.locate, environment.mesh.rootNamespace ?? 'istio-system'));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(first, ...rest);
};
/** An environment that leaves what it wrote behind is refused before anything is asked of anybody. */
const guardMoves = function (configuration, environments) {
    const [first, ...rest] = environments.flatMap((environment) => environment === undefined ? [] : ((0,_plan_environment_moves_js__WEBPACK_IMPORTED_MODULE_3__/* .moveProblem */ .Fh)(configuration, environment.name) ?? []));
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P(first, ...rest);
};
/** The path that the inputs have when nobody names one: a repository without it is one that has not configured anything. */
const defaultConfig = 'meshgate.yaml';
/**
 * Reads every configuration file that the input `config` names: a path, a list with commas, or globs (monorepos). A file
 * of either revision counts, so that one that the change removes still judges it.
 */
const readProjects = async function (repository, input, revisions, wanted) {
    const named = input
        .split(',')
        .map((path) => path.trim())
        .filter((path) => path !== '');
    const paths = [...new Set((await Promise.all(named.map((path) => expand(repository, path, revisions)))).flat())];
    const several = named.length > 1 || named.some(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt);
    const files = await Promise.all(paths.map(async (path) => ({ path, configuration: await readConfiguration(repository, path, revisions) })));
    for (const { path, configuration } of files)
        if (configuration.protected === undefined && (several || path !== defaultConfig))
            throw configMissing(path);
    if (files.length === 0)
        throw configMissing(input);
    return selectProjects(files, wanted, input, several);
};
const expand = async function (repository, path, { base, head }) {
    if (!(0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt)(path))
        return [path];
    const trees = await Promise.all([base, head].filter((revision) => revision !== '').map((revision) => repository.readTree(revision, [path])));
    return [...new Set(trees.flatMap(({ files }) => files.map((file) => file.path)))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
};
/** A file that somebody names and that is nowhere must not be read as "nothing is configured": then nothing would gate. */
const configMissing = function (path) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
    code: 'CONFIG_NEEDED',
    message: `the configuration ${JSON.stringify(path)} is at neither revision`,
    where: { kind: 'input', name: 'config' },
    expected: 'a file of the repository',
    received: 'no such file',
    remedy: 'Correct the path; it is relative to the root of the repository.',
}) };
/** Environments of all files by name; `FILE:NAME` means that of one file. */
const selectProjects = function (files, wanted, input, several) {
    const [only] = files;
    if (files.length === 1 && only !== undefined)
        return [{ ...only, several, environments: selectEnvironments(only.configuration, wanted, only.path) }];
    const all = files.map((file) => ({
        ...file,
        several,
        environments: everyEnvironment(file.configuration.protected?.environments),
    }));
    const names = namesOf(wanted);
    if (names === undefined)
        return all;
    const isMeant = (name, path, environment) => name === environment || name === `${path}:${environment}`;
    for (const name of names)
        if (!all.some(({ path, environments }) => environments.some((one) => one !== undefined && isMeant(name, path, one.name))))
            throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
                code: 'ENVIRONMENT_UNKNOWN',
                message: `none of the configurations ${input} has an environment ${JSON.stringify(name)}`,
                where: { kind: 'input', name: 'environment' },
                expected: all
                    .flatMap(({ path, environments }) => environments.flatMap((one) => (one ? [`${path}:${one.name}`] : [])))
                    .join(', '),
                received: name,
                remedy: 'Correct the name. An environment that this change adds counts only after it is merged.',
            });
    return all
        .map((project) => ({
        ...project,
        environments: project.environments.filter((one) => one !== undefined && names.some((name) => isMeant(name, project.path, one.name))),
    }))
        .filter(({ environments }) => environments.length > 0);
};
/** The names of the input `environment`; undefined: all of them. An input of commas alone must not mean none. */
const namesOf = function (wanted) {
    if (wanted === undefined || wanted === 'all')
        return undefined;
    const names = wanted
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
    return names.length === 0 ? undefined : names;
};
/** A configuration that lists none has its policies compared all the same: a run that judges nothing would be green. */
const everyEnvironment = function (environments = []) { return environments.length === 0 ? [undefined] : environments };
/** What the run has to judge: environments by name, or the whole repository where none is configured. */
const selectEnvironments = function (configuration, wanted, path) {
    const environments = configuration.protected?.environments;
    if (environments === undefined) {
        if (namesOf(wanted) === undefined)
            return [undefined];
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `environment ${JSON.stringify(wanted)} is asked for, and there is no configuration`,
            where: { kind: 'input', name: 'environment' },
            expected: `${path} in the repository`,
            received: 'no such file at either revision',
            remedy: `Add ${path} with that environment, or leave \`environment\` out to compare all Istio objects of the repository.`,
        });
    }
    const names = namesOf(wanted);
    if (names === undefined)
        return everyEnvironment(environments);
    return names.map((name) => {
        const found = environments.find((environment) => environment.name === name);
        if (found !== undefined)
            return found;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            code: 'ENVIRONMENT_UNKNOWN',
            message: `${path} has no environment ${JSON.stringify(name)}`,
            where: { kind: 'input', name: 'environment' },
            expected: environments.map((environment) => environment.name).join(', '),
            received: name,
            remedy: configuration.firstRun
                ? `Correct the name, or add the environment to ${path}.`
                : `Correct the name. An environment that this change adds counts only after it is merged.`,
        });
    });
};


/***/ }),

/***/ 37441:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(37441, module.exports, ["Fh","Ix","JF","eV"], "./later-plan.cjs")

/***/ }),

/***/ 7677:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(7677, module.exports, ["SO","VJ","h5"], "./later-plan.cjs")

/***/ }),

/***/ 59742:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(59742, module.exports, ["K2","MU","Qu","UL","g4","mB"], "./later-plan.cjs")

/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 5334;
const ids = [5334];
const modules = {

/***/ 76702:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ mayApply),
/* harmony export */   qp: () => (/* binding */ applyEvents),
/* harmony export */   tq: () => (/* binding */ eventClaim)
/* harmony export */ });
/** Events by which a run may write where the rule does not name its events. */
const usual = {
    github: ['push', 'workflow_dispatch', 'release', 'schedule'],
    gitlab: ['push', 'web', 'schedule', 'api'],
};
/** A merge request, or something that anybody can cause, decides what these run with: no rule can allow them (P07, P11). */
const never = {
    github: /^(pull_request.*|merge_group|workflow_run|issue.*|discussion.*|commit_comment|fork|watch|gollum|label|milestone|check_.*|status)$/,
    gitlab: /^(merge_request_event|external_pull_request_event|external|chat|ondemand_dast_.*)$/,
};
const eventClaim = { github: 'event_name', gitlab: 'pipeline_source' };
/** Whether a run of this event may apply under the rule. */
const mayApply = function (rule, event) {
    if (rule.platform === 'kubernetes')
        return true;
    if (never[rule.platform].test(event))
        return false;
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).includes(event);
};
/** The events of a rule with which it could ever apply. */
const applyEvents = function (rule) {
    if (rule.platform === 'kubernetes')
        return [];
    return (rule.claims.get(eventClaim[rule.platform]) ?? usual[rule.platform]).filter((event) => mayApply(rule, event));
};


/***/ }),

/***/ 29548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ compareRule)
/* harmony export */ });
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17375);

/** Claims by which nobody is ever let in: changeable by the user, reusable after a rename, or composed by anybody. */
const neverTrusted = new Set([
    ...['sub', 'aud', 'exp', 'iat', 'nbf', 'jti', 'actor', 'head_ref', 'user_login', 'user_email', 'user_identities'],
    ...['user_access_level', 'groups_direct', 'deployment_tier'],
]);
/** Never reused after a rename or deletion. */
const immutableIds = {
    github: ['repository_id'],
    gitlab: ['project_id'],
    kubernetes: ['serviceaccount_uid'],
};
const own = function (claims, name) { return Object.hasOwn(claims, name) ? claims[name] : undefined };
const hintOf = function (claim, expected, identity) {
    const received = own(identity.claims, claim);
    if (typeof received === 'string') {
        if (expected.some((one) => one.toLowerCase() === received.toLowerCase()))
            return 'They differ in case alone. Values are compared exactly, also the names of environments: write the rule as the token has it.';
        if (expected.some((one) => one.normalize('NFKC') === received.normalize('NFKC')))
            return 'They look alike and are different characters: somebody may be imitating the name.';
        if (/[^\x00-\x7f]/.test(received))
            return 'The token holds characters outside ASCII, shown as code points: a name may be imitated.';
        if (claim === 'ref' &&
            expected.some((one) => !one.startsWith('refs/')) &&
            expected.some((one) => received === `refs/heads/${one}`))
            return 'Write the full ref into the rule.';
        if (claim === 'ref' && received === '')
            return 'The event has no ref, so it cannot be one that may deploy.';
        if (/^refs\/pull\//.test(received))
            return 'This is the run of a merge request.';
        if (claim === 'repository_id' || claim === 'project_id')
            return 'Another repository: a renamed one keeps its id, one that was deleted and made again under the same name does not.';
        if (claim === 'job_workflow_ref' &&
            expected.some((one) => one.split('/.github/')[1] === received.split('/.github/')[1]))
            return 'The same file under another repository name: if the repository was renamed, change the rule.';
    }
    if (received === undefined && claim === 'environment') {
        const ref = own(identity.claims, 'ref') ?? own(identity.claims, 'ref_path');
        return `The job names no environment, so its token speaks of ${typeof ref === 'string' ? (0,_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .S)(ref) : 'a ref'} instead: add \`environment: ${expected[0] ?? ''}\` to the job.`;
    }
    if (received === null && claim.startsWith('ci_config'))
        return 'GitLab leaves it empty where the configuration comes from another project: such a job cannot be told by it.';
    if (claim === 'environment_protected' && received === 'false')
        return 'GitLab\u2019s free editions always say false here: protect the environment, or leave the condition out.';
    return received === undefined ? 'The token has no such claim.' : '';
};
/** Why a rule does not speak of a token; empty when it does. Values are compared code point by code point. */
const compareRule = function (rule, issuer, identity) {
    if (rule.platform !== identity.platform)
        return [{ claim: 'platform', expected: [rule.platform], received: identity.platform, hint: '' }];
    const differences = [];
    if (issuer !== identity.issuer)
        differences.push({
            claim: 'iss',
            expected: [issuer ?? 'none'],
            received: identity.issuer,
            hint: 'Name the issuer in the rule.',
        });
    // The configuration refuses such rules; here they match nothing, whoever made them.
    const pinned = immutableIds[rule.platform].every((id) => (rule.claims.get(id) ?? []).length > 0);
    if (!pinned)
        differences.push({
            claim: immutableIds[rule.platform].join(', '),
            expected: ['an id in the rule'],
            received: undefined,
            hint: 'The rule pins no id.',
        });
    for (const [claim, expected] of rule.claims) {
        if (neverTrusted.has(claim)) {
            differences.push({
                claim,
                expected: ['another claim'],
                received: undefined,
                hint: 'Nobody is let in by this claim.',
            });
            continue;
        }
        const received = own(identity.claims, claim);
        if (typeof received !== 'string' || received === '' || !expected.includes(received))
            differences.push({ claim, expected, received, hint: hintOf(claim, expected, identity) });
    }
    return differences;
};


/***/ }),

/***/ 25739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ issuerOfRule),
  Q: () => (/* binding */ issuerProfiles)
});

;// CONCATENATED MODULE: ./src/identity/github-subject.ts
const repository = /^repo:([A-Za-z0-9-]+)(?:@([^/:]*))?\/([A-Za-z0-9._-]+)(?:@([^/:]*))?:(.+)$/;
const id = /^[1-9][0-9]{0,19}$/;
const value = /^(?:[\x21-\x24\x26-\x39\x3b-\x7e ]|%3A)+$/;
// Names that a template may hold; the value of each has its colons written as %3A.
const templateKeys = new Set([
    ...['repo', 'context', 'environment', 'ref', 'ref_type', 'base_ref', 'head_ref', 'event_name', 'actor', 'actor_id'],
    ...[
        'job_workflow_ref',
        'job_workflow_sha',
        'workflow',
        'workflow_ref',
        'workflow_sha',
        'repository',
        'repository_id',
    ],
    ...[
        'repository_owner',
        'repository_owner_id',
        'repository_visibility',
        'runner_environment',
        'enterprise',
        'enterprise_id',
    ],
]);
const readContext = function (text) {
    if (text === 'pull_request')
        return { context: 'pull_request' };
    const [, name, rest = ''] = /^(environment|ref):(.+)$/.exec(text) ?? [];
    if (name === undefined || !value.test(rest))
        return undefined;
    const decoded = rest.replaceAll('%3A', ':');
    return name === 'ref' ? { context: 'ref', ref: decoded } : { context: 'environment', environment: decoded };
};
const isTemplateKey = function (key) { return templateKeys.has(key) || /^repo_property_[A-Za-z0-9_-]+$/.test(key) };
const readPairs = function (parts) {
    const keys = [];
    for (let index = 0; index < parts.length; index += 2) {
        const [key = '', content = ''] = parts.slice(index, index + 2);
        if (!isTemplateKey(key) || !value.test(content))
            return undefined;
        keys.push(key);
    }
    return keys;
};
const readTemplate = function (subject) {
    const parts = subject.split(':');
    if (parts[0] !== 'repo') {
        const keys = readPairs(parts);
        return keys === undefined ? undefined : { format: 'custom', keys };
    }
    // repo, context, then further pairs; a second context would be an unescaped colon.
    const length = parts[2] === 'pull_request' ? 1 : 2;
    const context = readContext(parts.slice(2, 2 + length).join(':'));
    const keys = readPairs(parts.slice(2 + length));
    if (context === undefined || keys === undefined || keys.length === 0)
        return undefined;
    if (keys.some((key) => ['repo', 'environment', 'ref', 'context'].includes(key)))
        return undefined;
    return { format: 'custom', keys: ['repo', 'context', ...keys] };
};
/** Reads a subject; undefined where it has none of GitHub's forms. */
const parseGitHubSubject = function (subject) {
    const [, owner = '', ownerId, repo = '', repoId, rest = ''] = repository.exec(subject) ?? [];
    const context = owner === '' ? undefined : readContext(rest);
    if (context === undefined)
        return readTemplate(subject);
    if (ownerId === undefined && repoId === undefined)
        return { format: 'legacy', owner, repo, ...context };
    if (ownerId === undefined || repoId === undefined || !id.test(ownerId) || !id.test(repoId))
        return undefined;
    return { format: 'immutable', owner, owner_id: ownerId, repo, repo_id: repoId, ...context };
};

;// CONCATENATED MODULE: ./src/identity/issuer-url.ts
/**
 * Whether a text may be an issuer: an https URL without query, fragment, user, escapes, dot segments or doubled
 * slashes, ASCII alone. Issuers are compared as text afterwards, never parsed (attack I02).
 */
const isIssuerUrl = function (text) {
    if (text.length > 255)
        return false;
    const match = /^https:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::[1-9][0-9]{0,4})?(\/[A-Za-z0-9._~/-]*)?$/.exec(text);
    if (match === null)
        return false;
    const path = match[2] ?? '';
    if (path.includes('//') || /(^|\/)\.{1,2}(\/|$)/.test(path))
        return false;
    if (path.split('/').some((segment) => segment.length > 150 || segment.endsWith('~') || segment.includes('~~')))
        return false;
    try {
        return new URL(text).origin !== 'null';
    }
    catch {
        return false;
    }
};

// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/github.ts



const schema = {
    required: { repository_id: 'id', repository_owner_id: 'id', event_name: 'text', ref: 'text' },
    optional: {
        ...{ repository: 'text', repository_owner: 'text', repository_visibility: 'text', environment: 'text' },
        ...{ ref_type: 'text', base_ref: 'text', head_ref: 'text', sha: 'text', ref_protected: 'flag' },
        ...{ workflow: 'text', workflow_ref: 'text', workflow_sha: 'text' },
        ...{ job_workflow_ref: 'text', job_workflow_sha: 'text', runner_environment: 'text' },
        ...{ actor: 'text', actor_id: 'id', enterprise: 'text', enterprise_id: 'id' },
        ...{ run_id: 'id', run_number: 'id', run_attempt: 'id', check_run_id: 'id', environment_node_id: 'text' },
    },
    prefixes: ['repo_property_'],
};
const host = function (url) { return new URL(url).host };
/** The issuer of a GitHub server: github.com, data residency on ghe.com, or a GitHub Enterprise Server. */
const githubIssuer = function (serverUrl) {
    const name = host(serverUrl);
    if (name === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    if (/^[a-z0-9-]+\.ghe\.com$/.test(name))
        return `https://token.actions.${name}`;
    return `${serverUrl.replace(/\/+$/, '')}/_services/token`;
};
/**
 * Whether a configured issuer can be one of this server: its own, or with an enterprise's slug after it (not on an
 * Enterprise Server, which has one issuer).
 */
const belongsTo = function (issuer, serverUrl) {
    const own = githubIssuer(serverUrl);
    if (issuer === own)
        return true;
    return !own.endsWith('/_services/token') && new RegExp(`^${own.replaceAll('.', '\\.')}/[A-Za-z0-9-]+$`).test(issuer);
};
/** Immutable subjects repeat the ids; a token in which the two differ is no token of GitHub's. */
const checkSubject = function (text, claims) {
    const subject = parseGitHubSubject(text);
    if (subject?.format !== 'immutable')
        return;
    if (subject.repo_id === claims['repository_id'] && subject.owner_id === claims['repository_owner_id'])
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the ids in the subject are not those of the claims', {
        expected: `${String(claims['repository_owner_id'])} and ${String(claims['repository_id'])}`,
        received: `${subject.owner_id} and ${subject.repo_id}`,
        remedy: 'Nothing was applied. GitHub writes the same ids in both places: find out where this token comes from.',
    });
};
/** The profile of GitHub's tokens. Throws ISSUER_INVALID where the configured issuer cannot be this server's. */
const githubProfile = function (serverUrl, configured) {
    const issuer = configured ?? githubIssuer(serverUrl);
    if (!isIssuerUrl(issuer) || !belongsTo(issuer, serverUrl))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the configured issuer is not one of ${host(serverUrl)}`, {
            expected: githubIssuer(serverUrl),
            received: issuer,
            remedy: 'Remove `issuer` from the trust rule, or write the issuer of your enterprise exactly as its tokens have it.',
        });
    return {
        platform: 'github',
        issuer,
        algorithms: ['RS256'],
        schema,
        maxLifetime: 900,
        maxAge: 300,
        audience: 'text',
        check: checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/gitlab.ts


const gitlab_schema = {
    required: { project_id: 'id', ref_path: 'text', ref_protected: 'flag', pipeline_source: 'text' },
    optional: {
        ...{ namespace_id: 'id', namespace_path: 'text', project_path: 'text', project_visibility: 'text' },
        ...{ job_project_id: 'id', job_project_path: 'text', job_namespace_id: 'id', job_namespace_path: 'text' },
        ...{
            source_project_id: 'id',
            source_project_path: 'text',
            source_namespace_id: 'id',
            source_namespace_path: 'text',
        },
        ...{ pipeline_id: 'id', job_id: 'id', ref: 'text', ref_type: 'text', sha: 'text' },
        ...{ environment: 'text', environment_protected: 'flag', environment_action: 'text', deployment_tier: 'text' },
        ...{ ci_config_ref_uri: 'text or null', ci_config_sha: 'text or null', job_source: 'text' },
        // The only number among GitLab's own claims.
        ...{ runner_id: 'number', runner_environment: 'text', user_id: 'id' },
        // Changeable by the user, or lists and objects that no rule may use: known, and not carried along.
        ...{ user_login: 'ignored', user_email: 'ignored', user_access_level: 'ignored', user_identities: 'ignored' },
        ...{ groups_direct: 'ignored', job_config: 'ignored', target_audience: 'ignored' },
    },
};
/**
 * The profile of GitLab's tokens. The issuer is the instance's URL unless an administrator has set another one (18.1),
 * which the trust rule then names: it cannot be told from the server's address. Throws ISSUER_INVALID.
 */
const gitlabProfile = function (serverUrl, configured) {
    const issuer = configured ?? serverUrl.replace(/\/+$/, '');
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` exactly as the instance\u2019s /.well-known/openid-configuration has it.',
        });
    return {
        platform: 'gitlab',
        issuer,
        algorithms: ['RS256'],
        schema: gitlab_schema,
        // `exp` is the job's timeout, which an administrator may set to days.
        maxLifetime: 86_400,
        // Issued when a runner takes the job, so the age counts the image's download too.
        maxAge: 300,
        audience: 'text',
    };
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/identity/kubernetes.ts



/** Claims of a bound service account token, in the words of the trust rules. */
const kubernetes_schema = {
    required: { namespace: 'text', serviceaccount: 'text', serviceaccount_uid: 'text' },
    optional: {
        pod: 'text',
        pod_uid: 'text',
        node: 'text',
        node_uid: 'text',
        secret: 'ignored',
        secret_uid: 'ignored',
        warnafter: 'ignored',
    },
};
/** `kubernetes.io: {namespace, serviceaccount: {name, uid}, pod: \u2026}` becomes one level; a claim of that name outside it is dropped. */
const flatten = function (payload) {
    const flat = Object.create(null);
    const names = new Set([...Object.keys(kubernetes_schema.required), ...Object.keys(kubernetes_schema.optional)]);
    for (const [name, value] of Object.entries(payload))
        if (!names.has(name) && name !== 'kubernetes.io')
            flat[name] = value;
    const own = Object.hasOwn(payload, 'kubernetes.io') ? payload['kubernetes.io'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(own))
        return flat;
    for (const [name, value] of Object.entries(own)) {
        if (!(0,json/* isJsonObject */.OW)(value))
            flat[name] = value;
        else {
            if (Object.hasOwn(value, 'name'))
                flat[name] = value['name'] ?? null;
            if (Object.hasOwn(value, 'uid'))
                flat[`${name}_uid`] = value['uid'] ?? null;
        }
    }
    return flat;
};
/** The subject repeats namespace and name (`system:serviceaccount:NS:NAME`). */
const kubernetes_checkSubject = function (subject, claims) {
    const expected = `system:serviceaccount:${String(claims['namespace'])}:${String(claims['serviceaccount'])}`;
    if (subject === expected)
        return;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_SUBJECT', 'the subject is not the service account of the claims', {
        expected,
        received: subject,
        remedy: 'Nothing was applied. Kubernetes writes the same names in both places: find out where this token comes from.',
    });
};
/** The profile of service account tokens; a cluster's issuer is always named by the trust rule. Throws ISSUER_INVALID. */
const kubernetesProfile = function (issuer) {
    if (!isIssuerUrl(issuer))
        throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', 'the configured issuer is no proper URL', {
            expected: 'an https URL without query, fragment or user name',
            received: issuer,
            remedy: 'Write `issuer` as `kubectl get --raw /.well-known/openid-configuration` shows it.',
        });
    return {
        platform: 'kubernetes',
        issuer,
        algorithms: ['RS256'],
        schema: kubernetes_schema,
        // The kubelet's projected tokens are renewed on the way, so their age says nothing.
        maxLifetime: 86_400,
        audience: 'list of one',
        flatten,
        check: kubernetes_checkSubject,
    };
};

;// CONCATENATED MODULE: ./src/identity/issuer-profiles.ts




/**
 * The issuers that a token may have: the platform's own, and those that rules of the protected configuration name for
 * it. A rule for the other platform names nothing that this job could have. Throws ISSUER_INVALID.
 */
const issuerProfiles = function (server, rules) {
    const profiles = new Map();
    const add = (profile) => void profiles.set(`${profile.platform} ${profile.issuer}`, profile);
    for (const rule of rules) {
        if (rule.platform === 'kubernetes') {
            if (rule.issuer === undefined)
                throw (0,token_problem/* refuseToken */.y)('ISSUER_INVALID', `the rule ${rule.pointer} names no issuer`, {
                    expected: 'issuer',
                    remedy: 'Add `issuer`: every cluster has its own.',
                });
            add(kubernetesProfile(rule.issuer));
        }
        else if (rule.platform === server.platform) {
            add(rule.platform === 'github'
                ? githubProfile(server.serverUrl, rule.issuer)
                : gitlabProfile(server.serverUrl, rule.issuer));
        }
    }
    if (profiles.size === 0 && server.platform === 'github')
        add(githubProfile(server.serverUrl));
    if (profiles.size === 0 && server.platform === 'gitlab')
        add(gitlabProfile(server.serverUrl));
    return [...profiles.values()];
};
/** The issuer that a rule trusts, on this server. */
const issuerOfRule = function (rule, server) {
    if (rule.platform === 'kubernetes')
        return rule.issuer;
    if (rule.platform !== server.platform)
        return rule.issuer;
    return rule.platform === 'github'
        ? githubProfile(server.serverUrl, rule.issuer).issuer
        : gitlabProfile(server.serverUrl, rule.issuer).issuer;
};


/***/ }),

/***/ 57933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readKeySet),
  u: () => (/* binding */ selectKey)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/identity/key-strength.ts
/**
 * The fingerprint of keys made by Infineon's RSALib (ROCA, CVE-2017-15361): modulo each of these primes the modulus is
 * a power of 65537. A sound modulus passes all of them by chance about once in 2^27.
 */
const rocaPrimes = [
    11n,
    13n,
    17n,
    19n,
    37n,
    53n,
    61n,
    71n,
    73n,
    79n,
    97n,
    103n,
    107n,
    109n,
    127n,
    151n,
    157n,
];
const isPowerOf65537 = function (value, prime) {
    let power = 1n;
    do {
        if (power === value)
            return true;
        power = (power * 65537n) % prime;
    } while (power !== 1n);
    return false;
};
const readNumber = function (text) {
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length === 0 || bytes.toString('base64url') !== text)
        return undefined;
    return BigInt(`0x${bytes.toString('hex')}`);
};
/** Why an RSA public key is too weak, in words; undefined when it is not. `n` and `e` as a JWK has them. */
const weaknessOf = function (n, e) {
    // 65 536 bits are far above the limit; longer text is not worth the arithmetic.
    const modulus = n.length > 11_000 ? undefined : readNumber(n);
    if (modulus === undefined)
        return 'the modulus cannot be read or is far too long';
    const bits = modulus.toString(2).length;
    if (bits < 2048 || bits > 8192)
        return `the modulus has ${bits} bits`;
    if (readNumber(e.slice(0, 100)) !== 65537n)
        return 'the exponent is not 65537';
    if (modulus % 2n === 0n)
        return 'the modulus is even';
    if (rocaPrimes.every((prime) => isPowerOf65537(modulus % prime, prime)))
        return 'the key was made by a broken generator (ROCA)';
    return undefined;
};

// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(23136);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/key-set.ts




const mend = 'Nothing was applied. The issuer publishes this; tell its owner. Do not go on with another key set.';
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
const own = function (object, name) { return Object.hasOwn(object, name) ? object[name] : undefined };
/**
 * Reads a JWKS document (RFC 7517 \u00a75) and refuses the whole set where it publishes a secret (attacks T03, T19) or names
 * two keys alike (T06). Throws JWKS_INVALID, JWKS_PRIVATE, JWKS_AMBIGUOUS.
 */
const readKeySet = function (text) {
    const codes = { malformed: 'JWKS_INVALID', duplicate: 'JWKS_INVALID', name: 'JWKS_INVALID' };
    const keys = own((0,strict_json/* readStrictJson */.S)(Buffer.from(text, 'utf8'), 'the key set', codes), 'keys');
    if (!Array.isArray(keys) || !keys.every(json/* isJsonObject */.OW))
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', 'the key set has no list of keys', { expected: 'keys: [objects]', remedy: mend });
    const set = keys;
    if (set.some((key) => own(key, 'kty') === 'oct' || privateMembers.some((member) => Object.hasOwn(key, member))))
        throw (0,token_problem/* refuseToken */.y)('JWKS_PRIVATE', 'the key set publishes a private or symmetric key', {
            expected: 'public keys alone',
            remedy: 'Nothing was applied. Whoever has read the set can sign tokens: the issuer\u2019s owner must replace its keys.',
        });
    const names = set.map((key) => own(key, 'kid')).filter((kid) => kid !== undefined);
    const twice = names.find((kid, index) => names.indexOf(kid) !== index);
    if (twice !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_AMBIGUOUS', 'the issuer publishes two keys for one kid', { received: twice, remedy: mend });
    return set;
};
/** The key that a token names; undefined where the set has none of that name. Throws JWKS_INVALID, JWKS_WEAK_KEY. */
const selectKey = function (set, keyId, algorithm) {
    const key = set.find((one) => own(one, 'kid') === keyId);
    if (key === undefined)
        return undefined;
    const [kty, use, alg, operations, n, e] = ['kty', 'use', 'alg', 'key_ops', 'n', 'e'].map((name) => own(key, name));
    const usable = kty === 'RSA' &&
        (use === undefined || use === 'sig') &&
        (alg === undefined || alg === algorithm) &&
        (operations === undefined || (Array.isArray(operations) && operations.includes('verify')));
    if (!usable || typeof n !== 'string' || typeof e !== 'string')
        throw (0,token_problem/* refuseToken */.y)('JWKS_INVALID', `key ${keyId} is not one to check ${algorithm} signatures with`, {
            expected: `an RSA key for signatures with ${algorithm}`,
            received: [kty ?? null, use ?? null, alg ?? null],
            remedy: mend,
        });
    const weakness = weaknessOf(n, e);
    if (weakness !== undefined)
        throw (0,token_problem/* refuseToken */.y)('JWKS_WEAK_KEY', `key ${keyId} is too weak: ${weakness}`, {
            expected: 'RSA, 2048 to 8192 bits, exponent 65537',
            remedy: mend,
        });
    return key;
};


/***/ }),

/***/ 57394:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ idTokenEntry),
/* harmony export */   I8: () => (/* binding */ withheldReason),
/* harmony export */   M1: () => (/* binding */ refuseMissingToken),
/* harmony export */   iv: () => (/* binding */ gitlabRemedy)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

const permissions = 'permissions:\n  id-token: write\n  contents: read\n  pull-requests: write';
const notRequested = function (cause) {
    switch (cause) {
        case 'permission':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job has an audience to check and no right to an ID token: `id-token: write` is missing',
                where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                expected: 'id-token: write among the permissions of the job',
                received: 'no ID token',
                remedy: `Add to the job (naming one permission takes all others away, so name all three):\n${permissions}`,
            };
        case 'reusable caller':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job belongs to a reusable workflow, and the workflow that calls it does not grant `id-token: write`',
                where: { kind: 'input', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                expected: 'id-token: write in the calling job, and in the called workflow too',
                received: 'no ID token',
                remedy: `A called workflow gets no more than its caller has. Add to the job with \`uses:\`:\n${permissions}`,
            };
        case 'variable':
            return {
                code: 'TOKEN_MISSING',
                message: 'the job has no variable MESHGATE_ID_TOKEN',
                where: { kind: 'input', name: 'MESHGATE_ID_TOKEN' },
                expected: 'an ID token of GitLab',
                received: 'nothing',
                remedy: gitlabRemedy('MESHGATE_ID_TOKEN'),
            };
    }
};
/** What makes GitLab leave a variable of `id_tokens:` out, and the YAML that asks for it. */
const gitlabRemedy = function (variable, audience = 'https://mesh.example.com/production') { return [
    ...idTokenEntry(variable, audience),
    'If it is there already: a job that extends or overrides the component\u2019s and writes `id_tokens:` itself drops the',
    'component\u2019s; an instance without a signing key for ID tokens leaves the variable out and logs it for the',
    'administrator alone; and a project on a path that another project once had gets none until its subject starts with',
    '`project_id` (project settings, `ci_id_token_sub_claim_components`).',
].join('\n') };
/** The lines that ask GitLab for one more token; a job has as many as it has audiences. */
const idTokenEntry = function (variable, audience) { return [
    'Add to the job:',
    'id_tokens:',
    `  ${variable}:`,
    `    aud: ${/^[\w.:/-]+$/.test(audience) ? audience : JSON.stringify(audience)}`,
] };
/** The refusal where the platform would give a token if it were asked for. Exit 3. */
const refuseMissingToken = function (cause) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(notRequested(cause)) };
/** Why the platform gives such a job no token: said in the comment, no error. */
const withheldReason = function (cause) {
    switch (cause) {
        case 'fork':
            return 'The platform gives no ID token to a merge request from a fork, so none was seen; the configured audience was judged. The token itself is checked after the merge.';
        case 'dependabot':
            return 'GitHub treats runs that Dependabot starts like those of a fork and gives no ID token, so none was seen; the configured audience was judged. A person who runs the job again gets one.';
        case 'local':
            return 'A shell has no ID token, so none was seen; the configured audience was judged.';
    }
};


/***/ }),

/***/ 26351:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ precheckToken)
/* harmony export */ });
/* unused harmony export maxTokenBytes */
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23136);
/* harmony import */ var _token_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22357);


const maxTokenBytes = 16 * 1024;
// GitHub's tokens have carried x5t; nobody reads it.
const headerMembers = new Set(['alg', 'kid', 'typ', 'x5t']);
const keyIdPattern = /^[A-Za-z0-9._~=+/-]{1,128}$/;
const alphabet = /^[A-Za-z0-9_-]+$/;
const remedy = 'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.';
const forgery = 'Nothing was applied. A token like this is not made by the platform: find out which step supplied it.';
/** RFC 7515 \u00a72: no padding, no white space; and only one text for the same bytes (RFC 4648 \u00a73.5). */
const decodeSegment = function (segment) {
    const bytes = Buffer.from(segment, 'base64url');
    if (!alphabet.test(segment) || bytes.toString('base64url') !== segment)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_FORMAT', 'a segment of the token is not canonical base64url', {
            expected: 'letters, digits, - and _ without padding',
            remedy,
        });
    return bytes;
};
const splitToken = function (token) {
    // One UTF-16 unit is at least one byte, so the length is checked before anything walks the text.
    if (token.length > maxTokenBytes)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_SIZE', 'the token is too large', {
            expected: `at most ${maxTokenBytes} bytes`,
            received: `${token.length} characters`,
            remedy: 'Remove what makes the token large: on GitLab group memberships and user identities in ID tokens can be switched off.',
        });
    const segments = token.split('.');
    const [header, payload, signature] = segments;
    if (segments.length !== 3 || header === undefined || payload === undefined || signature === undefined)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_FORMAT', 'the platform returned something that is not a signed JWT', {
            expected: 'three segments',
            received: token.startsWith('{') ? 'JSON' : `${segments.length} segments`,
            remedy,
        });
    return [header, payload, signature];
};
const checkHeader = function (header, algorithms) {
    const unknown = Object.keys(header).find((member) => !headerMembers.has(member));
    // RFC 8725 \u00a73.10: jwk, jku, x5u and x5c would let the token bring its own key.
    if (unknown !== undefined)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_HEADER', 'the token\u2019s header has a member that is not accepted', {
            expected: [...headerMembers].join(', '),
            received: unknown,
            remedy: forgery,
        });
    const { alg, kid, typ } = header;
    if (typeof alg !== 'string' || !algorithms.includes(alg))
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_ALG', 'the token is signed with an algorithm that the issuer does not use', {
            expected: algorithms.join(', '),
            received: alg,
            remedy: forgery,
        });
    if (typeof kid !== 'string' || !keyIdPattern.test(kid))
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_KID', 'the token does not name its key in a form that is accepted', {
            expected: 'up to 128 characters of A-Z a-z 0-9 . _ ~ = + / -',
            received: kid,
            remedy: forgery,
        });
    if (typ !== 'JWT')
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)('TOKEN_TYP', 'the token is of another kind than an ID token of a job', {
            expected: 'JWT',
            received: typ,
            remedy: 'Pass the ID token of the job, not an access token or another kind of token.',
        });
    return { algorithm: alg, keyId: kid };
};
/**
 * Everything that jose leaves to its user, before any library or network sees the token (attacks T01\u2013T13). Throws a
 * `Refusal` TOKEN_*; nothing in the result is to be believed before the signature is checked.
 */
const precheckToken = function (token, algorithms = ['RS256']) {
    const [first, second, third] = splitToken(token);
    const [headerBytes, payloadBytes] = [decodeSegment(first), decodeSegment(second)];
    decodeSegment(third);
    const codes = { malformed: 'TOKEN_FORMAT', duplicate: 'TOKEN_DUPLICATE_CLAIM', name: 'TOKEN_CLAIM_NAME' };
    const header = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .S)(headerBytes, 'the token\u2019s header', codes);
    const named = checkHeader(header, algorithms);
    const payload = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readStrictJson */ .S)(payloadBytes, 'the token\u2019s payload', codes);
    return { ...named, payload };
};


/***/ }),

/***/ 56770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ predictApply)
/* harmony export */ });
/* harmony import */ var _apply_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76702);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29548);
/* harmony import */ var _issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25739);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17375);




/** Ids that the merge request and the apply job share: both belong to the project that the merge request is opened in. */
const knownIds = function (context) {
    const id = context.mergeRequest?.projectId ?? context.repository.id;
    if (context.platform === 'gitlab')
        return { project_id: id, job_project_id: id };
    return { repository_id: id, repository_owner_id: context.repository.ownerId };
};
/** What cannot be known before the job runs is taken as the rule wants it; what is known must not contradict it. */
const contradictions = function (rule, context, issuer) {
    if (rule.platform === 'kubernetes')
        return [`${rule.pointer}: a job of ${context.platform} has no token of a service account`];
    if (rule.platform !== context.platform)
        return [`${rule.pointer} is for ${rule.platform}`];
    const wanted = Object.fromEntries([...rule.claims].map(([claim, values]) => [claim, values[0] ?? '']));
    const identity = {
        platform: rule.platform,
        issuer: issuer ?? (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context) ?? '',
        claims: { ...wanted, ...knownIds(context) },
    };
    const reasons = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRule */ .a)(rule, (0,_issuer_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerOfRule */ .d)(rule, context), identity).map(({ claim, expected, received }) => `${rule.pointer}: ${claim} is ${expected.map(_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S).join(' or ')}, and the job\u2019s will be ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_3__/* .shown */ .S)(received)}`);
    return (0,_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEvents */ .qp)(rule).length > 0
        ? reasons
        : [...reasons, `${rule.pointer}: none of its ${_apply_events_js__WEBPACK_IMPORTED_MODULE_0__/* .eventClaim */ .tq[rule.platform]} may ever apply`];
};
/**
 * Whether the token of the apply job could match a `trust.apply` rule: told from the configuration and the merge request
 * alone, so it is a prediction. `issuer` is that of the check job's verified token, where one was seen.
 */
const predictApply = function (rules, context, issuer) {
    if (rules === undefined || rules.length === 0)
        return { apply: 'not configured', reasons: [] };
    if (context.platform === 'local')
        return { apply: 'not configured', reasons: ['a shell is on no platform'] };
    const reasons = rules.map((rule) => contradictions(rule, context, issuer));
    if (reasons.some((list) => list.length === 0))
        return { apply: 'predicted to match', reasons: [] };
    return { apply: 'predicted to be refused', reasons: reasons.flat() };
};


/***/ }),

/***/ 17375:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/* harmony import */ var _errors_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75712);

/**
 * A value of a token as a person may see it: invisible and non-ASCII characters as code points, so that a look-alike
 * is not read as the letter that it imitates (attack T20), and at most 200 characters.
 */
const shown = function (value) {
    const text = typeof value === 'string' ? value : value === undefined ? 'nothing' : jsonText(value);
    const ascii = (0,_errors_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printableLine */ .o)(text.slice(0, 400)).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    // A space at either end is as invisible as the rest.
    const framed = ascii.replace(/^ | $/g, '\\u{20}');
    return text.length > 400 || framed.length > 200 ? `${framed.slice(0, 200)}\u2026` : framed;
};
const jsonText = function (value) {
    try {
        return JSON.stringify(value) ?? typeof value;
    }
    catch {
        return typeof value;
    }
};


/***/ }),

/***/ 23136:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readStrictJson)
/* harmony export */ });
/* harmony import */ var _manifests_read_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25467);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _token_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22357);



const depth = 16;
const remedy = 'Nothing was applied. Ask the platform for a new token; if it happens again, something between it and the job changes what it sends.';
/**
 * Reads one JSON object out of bytes: UTF-8 without a byte order mark, no member twice (attack T12: libraries differ in
 * which one they take), no name that reaches into JavaScript's objects (T13), null prototypes.
 */
const readStrictJson = function (bytes, what, codes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} is not UTF-8 text`, { expected: 'UTF-8 (RFC 8725 \u00a73.7)', remedy });
    }
    const [document] = text.startsWith('\ufeff') ? [] : (0,_manifests_read_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(text, depth).documents;
    const flaw = document?.flaws.find(({ code }) => code === 'YAML_KEY' || code === 'YAML_FEATURE');
    if (flaw?.code === 'YAML_KEY')
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.name, `${what} has a member with a name that is refused`, {
            received: flaw.received,
            remedy,
        });
    // The reader's other features are duplicate members and numbers that programs read differently.
    if (flaw?.code === 'YAML_FEATURE')
        throw flaw.expected === undefined
            ? (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.duplicate, `${what} has a member twice`, { received: flaw.received, remedy })
            : (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} has a number that cannot be read exactly`, {
                received: flaw.received,
                remedy,
            });
    const value = document?.value;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) || document?.flaws.length !== 0)
        throw (0,_token_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseToken */ .y)(codes.malformed, `${what} is not one JSON object`, { expected: 'a JSON object', remedy });
    return value;
};


/***/ }),

/***/ 22357:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refuseToken)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17375);


/** A refusal of a token or key set: it carries what is named here, and never the payload. */
const refuseToken = function (code, message, values) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code,
    message,
    ...(values.expected === undefined ? {} : { expected: values.expected }),
    ...('received' in values ? { received: (0,_shown_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .S)(values.received) } : {}),
    remedy: values.remedy,
}) };


/***/ }),

/***/ 91580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ identifyJob)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/apply-events.ts
var apply_events = __webpack_require__(76702);
// EXTERNAL MODULE: ./src/identity/compare-rule.ts
var compare_rule = __webpack_require__(29548);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
;// CONCATENATED MODULE: ./src/identity/match-trust.ts





const place = function (rule, locate) { return locate === undefined ? {} : { where: locate(rule.pointer) } };
const describe = function (rule, differences, locate) {
    const received = (difference) => difference.received === undefined ? 'nothing' : (0,shown/* shown */.S)(difference.received);
    const [hint = ''] = differences.map((difference) => difference.hint).filter((text) => text !== '');
    return {
        code: 'TRUST_NO_MATCH',
        message: `rule ${rule.pointer} differs in ${differences.map(({ claim }) => claim).join(', ')}`,
        ...place(rule, locate),
        expected: differences.map(({ claim, expected }) => `${claim}: ${expected.map(shown/* shown */.S).join(' or ')}`).join('; '),
        received: differences.map((difference) => `${difference.claim}: ${received(difference)}`).join('; '),
        remedy: hint === '' ? 'Run the job where the rule expects it, or change the rule in the protected configuration.' : hint,
    };
};
/**
 * A fork's merge request may run in the parent project, with the fork's code and the parent's environments (attack P10,
 * GitLab #548165): the two ids then differ. An instance that does not say whose job it is (before 18.2) is not believed.
 */
const refuseFork = function (identity) {
    if (identity.platform !== 'gitlab')
        return;
    const { project_id: project, job_project_id: job } = identity.claims;
    if (job === project)
        return;
    throw new problem/* Refusal */.P({
        code: 'TRUST_FORK',
        message: job === undefined ? 'the token does not say which project runs the job' : 'the job runs code of a fork',
        expected: `job_project_id: ${(0,shown/* shown */.S)(project)}`,
        received: `job_project_id: ${(0,shown/* shown */.S)(job)}`,
        remedy: job === undefined
            ? 'Update GitLab to 18.4, or to a patch release of 18.2 or 18.3: before, a fork could obtain tokens of its parent.'
            : 'Nothing was applied. Apply runs on the protected branch of the project itself alone.',
    });
};
/**
 * The one rule that a token matches. Throws TRUST_MISSING, TRUST_NO_MATCH with a problem for every rule (which
 * claim differs, expected and received), TRUST_AMBIGUOUS, and when applying TRUST_FORK and TOKEN_EVENT.
 */
const matchTrust = function (identity, { phase, rules = [], server, locate }) {
    if (rules.length === 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_MISSING',
            message: `the environment has no trust.${phase} rule`,
            expected: `trust.${phase}`,
            received: 'nothing',
            remedy: `Add \`trust.${phase}\` with the ids of the repository to the protected configuration.`,
        });
    if (phase === 'apply')
        refuseFork(identity);
    const compared = rules.map((rule) => ({ rule, differences: (0,compare_rule/* compareRule */.a)(rule, (0,issuer_profiles/* issuerOfRule */.d)(rule, server), identity) }));
    const [match, ...others] = compared.filter(({ differences }) => differences.length === 0).map(({ rule }) => rule);
    if (match === undefined) {
        throw new problem/* Refusal */.P({
            code: 'TRUST_NO_MATCH',
            message: `no trust.${phase} rule matches the token of this job`,
            expected: 'exactly one rule',
            received: `none of ${rules.length}`,
            remedy: 'Each rule is listed with the claims in which it differs. Rules are read from the protected branch: a merge request cannot change its own.',
        }, ...compared.map(({ rule, differences }) => describe(rule, differences, locate)));
    }
    if (others.length > 0)
        throw new problem/* Refusal */.P({
            code: 'TRUST_AMBIGUOUS',
            message: `${others.length + 1} trust.${phase} rules match the token of this job`,
            ...place(match, locate),
            expected: 'exactly one rule',
            received: [match, ...others].map(({ pointer }) => pointer).join(', '),
            remedy: 'Make the rules exclude each other, for example by `environment` or `event_name`, or remove one.',
        });
    if (phase === 'apply')
        refuseEvent(identity, match, locate);
    return match;
};
const refuseEvent = function (identity, rule, locate) {
    if (identity.platform === 'kubernetes')
        return;
    const claim = apply_events/* eventClaim */.tq[identity.platform];
    const event = identity.claims[claim];
    if (typeof event === 'string' && (0,apply_events/* mayApply */.Kj)(rule, event))
        return;
    throw new problem/* Refusal */.P({
        code: 'TOKEN_EVENT',
        message: 'this event may not apply',
        ...place(rule, locate),
        expected: `${claim}: ${(0,apply_events/* applyEvents */.qp)(rule).join(' or ') || 'none that may apply'}`,
        received: `${claim}: ${(0,shown/* shown */.S)(event)}`,
        remedy: `Apply after the merge, on the protected branch. Other events than these must be named by \`${claim}\` in the rule; events of merge requests never apply.`,
    });
};

// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/predict-apply.ts
var predict_apply = __webpack_require__(56770);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
var base64url = __webpack_require__(71445);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key.js
var key = __webpack_require__(47859);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/errors.js
var errors = __webpack_require__(5674);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
var jws_algorithms = __webpack_require__(68109);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
var key_descriptor = __webpack_require__(83035);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwe_algorithms.js


const wrap = [
  ["encrypt", "wrapKey"],
  ["decrypt", "unwrapKey"]
], derive = [[], ["deriveBits"]], none = [[], []];
function rsaes(bits) {
  return {
    kty: ["RSA"],
    mode: "key-encryption",
    subtle: { name: "RSA-OAEP", hash: `SHA-${bits}` },
    usages: wrap,
    ops: ["wrapKey", "unwrapKey"]
  };
}
function ecdh(mode) {
  return {
    kty: ["EC", "OKP"],
    mode,
    subtle: { name: "ECDH" },
    resolve: ({ kty, crv, asymmetricKeyType }) => {
      if (crv === "X25519" || asymmetricKeyType === "x25519")
        return { name: "X25519" };
      if (kty === "OKP")
        throw new errors/* JOSENotSupported */.T0('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
      return { name: "ECDH", namedCurve: crv };
    },
    usages: derive,
    ops: [void 0, "deriveBits"]
  };
}
function aeskw(bits, gcm = !1) {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: gcm ? "AES-GCM" : "AES-KW", length: bits },
    usages: none,
    ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
  };
}
function pbes2() {
  return {
    kty: ["oct"],
    mode: "key-wrapping",
    secret: !0,
    subtle: { name: "PBKDF2" },
    usages: none,
    ops: ["deriveBits", "deriveBits"]
  };
}
const JWE = (0,key_descriptor/* table */.t)({
  dir: {
    kty: ["oct"],
    mode: "direct-encryption",
    secret: !0,
    subtle: { name: "AES-GCM" },
    usages: none,
    ops: ["encrypt", "decrypt"]
  },
  "RSA-OAEP": rsaes(1),
  "RSA-OAEP-256": rsaes(256),
  "RSA-OAEP-384": rsaes(384),
  "RSA-OAEP-512": rsaes(512),
  "ECDH-ES": ecdh("direct-key-agreement"),
  "ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
  "ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
  A128KW: aeskw(128),
  A192KW: aeskw(192),
  A256KW: aeskw(256),
  A128GCMKW: aeskw(128, !0),
  A192GCMKW: aeskw(192, !0),
  A256GCMKW: aeskw(256, !0),
  "PBES2-HS256+A128KW": pbes2(),
  "PBES2-HS384+A192KW": pbes2(),
  "PBES2-HS512+A256KW": pbes2()
}), contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
  return {
    kty: ["oct"],
    secret: !0,
    subtle: { name: cbc ? "AES-CBC" : "AES-GCM", length: bits },
    usages: none,
    ops: contentOps,
    cekBits: bits,
    ivBits: cbc ? 128 : 96,
    cbc
  };
}
const ENC = (0,key_descriptor/* table */.t)({
  A128GCM: contentEncryption(128),
  A192GCM: contentEncryption(192),
  A256GCM: contentEncryption(256),
  "A128CBC-HS256": contentEncryption(256, !0),
  "A192CBC-HS384": contentEncryption(384, !0),
  "A256CBC-HS512": contentEncryption(512, !0)
});
function unsupported(parameter, name) {
  throw new JOSENotSupported(`Invalid or unsupported "${parameter}" (JWE ${name}) header value`);
}
function jweAlgorithm(alg) {
  return (typeof alg == "string" ? JWE[alg] : void 0) ?? unsupported("alg", "Algorithm");
}
function isJWECEKTransport(algorithm) {
  return algorithm.mode === "key-wrapping" || algorithm.mode === "key-encryption" || algorithm.mode === "key-agreement-with-key-wrapping";
}
function jweEncryption(enc) {
  return (typeof enc == "string" ? ENC[enc] : void 0) ?? unsupported("enc", "Encryption Algorithm");
}


;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_algorithm.js



const algArgument = '"alg" (Algorithm)';
function unsupportedAlg(source = 'JWK "alg" (Algorithm) Parameter') {
  throw new errors/* JOSENotSupported */.T0(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
  return (typeof alg == "string" ? jws_algorithms/* JWS */.p[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
var validate = __webpack_require__(47784);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/key/import.js






async function importSPKI(spki, alg, options) {
  if (typeof spki != "string" || spki.indexOf("-----BEGIN PUBLIC KEY-----") !== 0)
    throw new TypeError('"spki" must be SPKI formatted string');
  return fromSPKI(spki, alg, options);
}
async function importX509(x509, alg, options) {
  if (typeof x509 != "string" || x509.indexOf("-----BEGIN CERTIFICATE-----") !== 0)
    throw new TypeError('"x509" must be X.509 formatted string');
  return fromX509(x509, alg, options);
}
async function importPKCS8(pkcs8, alg, options) {
  if (typeof pkcs8 != "string" || pkcs8.indexOf("-----BEGIN PRIVATE KEY-----") !== 0)
    throw new TypeError('"pkcs8" must be PKCS#8 formatted string');
  return fromPKCS8(pkcs8, alg, options);
}
async function importJWK(jwk, alg, options) {
  if (!(0,validate/* isObject */.Gv)(jwk))
    throw new TypeError("JWK must be an object");
  const normalized = (0,key/* normalizeJwk */.oX)(jwk), extractable = (0,key/* validateExtractableOption */.l)(options?.extractable), { alg: jwkAlg } = normalized;
  if (alg ??= jwkAlg, normalized.kty !== "oct" && !alg)
    throw new TypeError('"alg" argument is required when "jwk.alg" is not present');
  switch (normalized.kty) {
    case "oct":
      if (typeof normalized.k != "string")
        throw new TypeError('missing "k" (Key Value) Parameter value');
      return (0,base64url/* decode */.D)(normalized.k);
    case "AKP": {
      if (typeof jwkAlg != "string" || !jwkAlg)
        throw new TypeError('missing "alg" (Algorithm) Parameter value');
      if (alg !== jwkAlg)
        throw new TypeError("JWK alg and alg option value mismatch");
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    }
    case "RSA":
    case "EC":
    case "OKP":
      return (0,key/* jwkToKey */.xY)(keyAlgorithm(alg), normalized, extractable);
    default:
      throw new errors/* JOSENotSupported */.T0('Unsupported "kty" (Key Type) Parameter value');
  }
}


// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
var jws_verify = __webpack_require__(49806);
;// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jws/compact/verify.js

async function compactVerify(jws, key, options) {
  const [result] = await (0,jws_verify/* verifyCompact */.BO)(jws, (0,jws_verify/* prepareVerify */.F_)(options), key);
  return result;
}


// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/check-audience-claim.ts

const differences = function (expected, received) {
    const bare = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    if (expected.toLowerCase() === received.toLowerCase())
        return 'They differ in case alone. ';
    if (bare(expected) === bare(received))
        return 'They differ in the scheme or a slash at the end alone: Envoy accepts that, meshgate does not. ';
    return '';
};
/**
 * RFC 8725 \u00a73.9: the token is for us and for nobody else, so `aud` is one text, equal code point by code point (attacks
 * P15, P16, P18). Throws TOKEN_AUDIENCE.
 */
const checkAudienceClaim = function (claim, profile, expected) {
    const value = profile.audience === 'list of one' && Array.isArray(claim) && claim.length === 1
        ? claim[0]
        : claim;
    if (value === expected)
        return expected;
    if (Array.isArray(value))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token has a list of audiences', {
            expected,
            received: value,
            remedy: profile.platform === 'gitlab'
                ? 'Write `aud:` under `id_tokens:` as one text, not as a list: a token for several services can be replayed by each of them.'
                : 'Ask for a token with one audience: a token for several services can be replayed by each of them.',
        });
    throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', 'the token is meant for another audience', {
        expected,
        received: value,
        remedy: `${typeof value === 'string' ? differences(expected, value) : ''}Make the audience that the job asks for and \`audience\` of the environment one text.`,
    });
};

;// CONCATENATED MODULE: ./src/identity/check-times.ts

/** Seconds that two clocks may differ. */
const clockTolerance = 30;
const clocks = 'Check the clock of the runner.';
// RFC 3339 ends here; nothing that is issued today reaches it, and `Date` can still write it.
const latest = 253_402_300_799;
const readTime = function (payload, claim) {
    const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= latest)
        return value;
    throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', `claim ${claim} is no time in whole seconds`, {
        expected: 'whole seconds since 1970',
        received: value,
        remedy: 'Nothing was applied. Envoy accepts a token without `exp` for ever, so such a token must not exist: find out who issued it.',
    });
};
/** Lifetime, age, and both ends (attacks T15, T16), with 30 s for the clocks. `now` in seconds. */
const checkTimes = function (payload, profile, now) {
    const [issuedAt, notBefore, expires] = [readTime(payload, 'iat'), readTime(payload, 'nbf'), readTime(payload, 'exp')];
    const lifetime = expires - issuedAt;
    if (lifetime <= 0 || lifetime > profile.maxLifetime)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_LIFETIME', 'the token lives longer than tokens of this issuer may, or not at all', {
            expected: `1 to ${profile.maxLifetime} s between iat and exp`,
            received: `${lifetime} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab makes ID tokens as long as the job\u2019s timeout: set `timeout:` of the job, for example to 15 minutes.'
                : 'Nothing was applied. Tokens of this issuer are not made so: find out who issued it.',
        });
    if (now >= expires + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_EXPIRED', `the token expired ${now - expires} s ago`, {
            expected: `use before ${expires}`,
            received: `${now}`,
            remedy: `Ask for the token shortly before it is used, and let meshgate be the first step of the job. ${clocks}`,
        });
    for (const [claim, time] of [
        ['iat', issuedAt],
        ['nbf', notBefore],
    ])
        if (time > now + clockTolerance)
            throw (0,token_problem/* refuseToken */.y)('TOKEN_NOT_YET', `the token is not valid for another ${time - now} s (${claim})`, {
                expected: `at most ${now + clockTolerance}`,
                received: `${time}`,
                remedy: clocks,
            });
    if (profile.maxAge !== undefined && now - issuedAt > profile.maxAge + clockTolerance)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_STALE', `the token was issued ${now - issuedAt} s before its use`, {
            expected: `at most ${profile.maxAge} s`,
            received: `${now - issuedAt} s`,
            remedy: profile.platform === 'gitlab'
                ? 'GitLab issues the token when a runner takes the job: let meshgate be the first command of it, and run the job again.'
                : `Ask for a new token for every step that needs one. ${clocks}`,
        });
    return { issuedAt, notBefore, expires };
};

;// CONCATENATED MODULE: ./src/identity/claims.ts

const idPattern = /^[1-9][0-9]{0,19}$/;
const wording = {
    id: 'a number written as text, without leading zeros',
    text: 'text',
    flag: 'the text true or false',
    number: 'a whole number',
    texts: 'a list of texts',
    'text or null': 'text or null',
    ignored: 'anything',
};
const isText = function (value) { return typeof value === 'string' && value.length <= 4096 };
const fits = function (value, type) {
    switch (type) {
        case 'id':
            return isText(value) && idPattern.test(value);
        case 'text':
            return isText(value);
        case 'flag':
            return value === 'true' || value === 'false';
        case 'number':
            return Number.isSafeInteger(value);
        case 'texts':
            return Array.isArray(value) && value.length <= 1000 && value.every(isText);
        case 'text or null':
            return value === null || isText(value);
        case 'ignored':
            return true;
    }
};
const registered = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Copies the claims that the schema knows, each with its type (attacks T13, T14). Throws TOKEN_CLAIM, TOKEN_CLAIM_TYPE. */
const readClaims = function (payload, schema) {
    const remedy = 'Nothing was applied. Tokens of this issuer are not made so: check that the configured issuer is the right one.';
    for (const name of Object.keys(schema.required))
        if (!Object.hasOwn(payload, name))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM', `the token has no claim ${name}`, {
                expected: name,
                received: undefined,
                remedy,
            });
    const claims = Object.create(null);
    const unknown = [];
    for (const [name, value] of Object.entries(payload)) {
        if (registered.includes(name))
            continue;
        const own = (types) => Object.hasOwn(types, name) ? types[name] : undefined;
        const prefixed = schema.prefixes?.some((prefix) => name.startsWith(prefix)) === true ? 'text' : undefined;
        const type = own(schema.required) ?? own(schema.optional) ?? prefixed;
        if (type === undefined)
            unknown.push(name);
        else if (!fits(value, type))
            throw (0,token_problem/* refuseToken */.y)('TOKEN_CLAIM_TYPE', `claim ${name} has a type that the issuer does not use`, {
                expected: wording[type],
                received: value,
                remedy,
            });
        else if (type !== 'ignored')
            claims[name] = value;
    }
    return { claims, unknown: unknown.sort() };
};

// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
;// CONCATENATED MODULE: ./src/identity/verify-token.ts









const textClaim = function (payload, name) {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    if (typeof value === 'string' && value !== '' && value.length <= 4096)
        return value;
    throw (0,token_problem/* refuseToken */.y)(value === undefined ? 'TOKEN_CLAIM' : 'TOKEN_CLAIM_TYPE', `claim ${name} is missing or no text`, {
        expected: 'text',
        received: value,
        remedy: 'Nothing was applied. Every CI platform writes this claim: find out where the token comes from.',
    });
};
/** Exact comparison with the allow-list (attack I02), before anything is fetched. */
const findProfile = function (payload, profiles) {
    const issuer = Object.hasOwn(payload, 'iss') ? payload['iss'] : undefined;
    const profile = profiles.find((one) => one.issuer === issuer);
    if (profile !== undefined)
        return profile;
    throw (0,token_problem/* refuseToken */.y)('ISSUER', 'the token comes from an issuer that is not trusted here', {
        expected: profiles.map((one) => one.issuer).join(' or ') || 'no issuer at all',
        received: issuer,
        remedy: 'If this is the issuer of your platform, name it exactly so as `issuer` in the trust rules of the protected configuration.',
    });
};
/** jose checks the signature and says nothing else: its errors carry the payload, so none of them is passed on. */
const checkSignature = async function (token, checked, found, issuer) {
    try {
        const { n, e } = found.key;
        if (typeof n !== 'string' || typeof e !== 'string')
            throw new TypeError('no RSA key');
        const key = await importJWK({ kty: 'RSA', n, e }, checked.algorithm);
        await compactVerify(token, key, { algorithms: [checked.algorithm] });
    }
    catch {
        throw (0,token_problem/* refuseToken */.y)('TOKEN_SIGNATURE', `the signature does not match key ${checked.keyId} of ${issuer}`, {
            remedy: 'Nothing was applied. Either the wrong issuer is configured, or the token was changed or forged.',
        });
    }
};
const digestOf = function (text) { return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') };
const checkReplay = function (digest, used) {
    if (used?.has(digest) === true)
        throw (0,token_problem/* refuseToken */.y)('TOKEN_REPLAY', 'the token was used for an earlier step already', {
            remedy: 'Ask for a new token for every step that needs one.',
        });
    used?.add(digest);
};
/**
 * Verifies an ID token of a job: form, header, issuer, key, signature, audience, times, claims, in this order. Throws a
 * `Refusal` with the first check that fails (docs/codes); its problem names claim, expected and received, and never
 * holds the token or its payload.
 */
const verifyToken = async function (token, verification) {
    const { profiles, audience, clock, keys, used } = verification;
    const algorithms = [...new Set(profiles.flatMap((profile) => profile.algorithms))];
    const checked = (0,precheck_token/* precheckToken */.N)(token, algorithms.length === 0 ? ['RS256'] : algorithms);
    const { payload, keyId, algorithm } = checked;
    const profile = findProfile(payload, profiles);
    if (!profile.algorithms.includes(algorithm))
        throw (0,token_problem/* refuseToken */.y)('TOKEN_ALG', `${profile.issuer} does not sign with this algorithm`, {
            expected: profile.algorithms.join(', '),
            received: algorithm,
            remedy: 'Nothing was applied. The token was not made by the platform.',
        });
    const found = await keys.find(profile.issuer, keyId, algorithm);
    await checkSignature(token, checked, found, profile.issuer);
    const claimed = profile.flatten?.(payload) ?? payload;
    const id = Object.hasOwn(payload, 'jti') ? payload['jti'] : undefined;
    verification.signed?.({
        issuer: profile.issuer,
        jtiDigest: typeof id === 'string' ? digestOf(id) : '',
        claims: claimed,
    });
    const times = checkTimes(payload, profile, Math.floor(clock.now() / 1000));
    checkAudienceClaim(Object.hasOwn(payload, 'aud') ? payload['aud'] : undefined, profile, audience);
    const subject = textClaim(payload, 'sub');
    const jtiDigest = digestOf(textClaim(payload, 'jti'));
    const { claims, unknown } = readClaims(claimed, profile.schema);
    profile.check?.(subject, claims);
    checkReplay(jtiDigest, used);
    return {
        issuer: profile.issuer,
        platform: profile.platform,
        subject,
        audience,
        ...times,
        claims,
        jtiDigest,
        keyId,
        keysUrl: found.keysUrl,
        keys: found.keys,
        unknownClaims: unknown.map(shown/* shown */.S),
    };
};

;// CONCATENATED MODULE: ./src/open/identify-job.ts






/**
 * Requests, verifies and matches the job's token for an environment. Where the platform gives such a job none (fork,
 * Dependabot, a shell), `check` goes on with the configured audience and says so; `apply` does not.
 * Throws a `Refusal`, with exit code 3 where the identity is at fault.
 */
const identifyJob = async function (run, question) {
    const { context } = run;
    const { environment, phase, keys, locate, signed } = question;
    const rules = rulesOf(environment, phase);
    const audience = environment.audience ?? run.inputs.audience ?? '';
    const issuer = rules.map((rule) => (0,issuer_profiles/* issuerOfRule */.d)(rule, context)).find((one) => one !== undefined) ?? '';
    const unseen = (seen, reason) => ({
        identity: undefined,
        review: { seen, reason, issuer, audience, rule: '', apply: (0,predict_apply/* predictApply */.S)(environment.trust.apply, context).apply },
    });
    if (audience === '') {
        if (phase === 'apply')
            throw noAudience(environment, locate);
        return unseen('not requested', 'the environment names no audience');
    }
    if (context.idToken.kind === 'not requested')
        throw (0,missing_token/* refuseMissingToken */.M1)(context.idToken.cause);
    if (context.idToken.kind === 'withheld') {
        const reason = (0,missing_token/* withheldReason */.I8)(context.idToken.cause);
        if (phase === 'apply')
            throw noToken(reason);
        return unseen('not seen', reason);
    }
    const token = await run.tokens().request('mesh', audience);
    const identity = await verifyToken(token, {
        profiles: (0,issuer_profiles/* issuerProfiles */.Q)(context, rules),
        audience,
        clock: run.clock,
        keys,
        used: (await run.usedTokens?.byOthers(phase)) ?? new Set(),
        ...(signed === undefined ? {} : { signed }),
    });
    await run.usedTokens?.record(identity.jtiDigest, phase);
    const rule = match(identity, run, question);
    for (const claim of identity.unknownClaims)
        run.output.info(`The token has a claim that meshgate does not know: ${claim}`);
    return {
        identity,
        review: {
            seen: 'verified',
            reason: '',
            issuer: identity.issuer,
            audience,
            rule: rule.pointer,
            apply: phase === 'apply' ? 'verified' : (0,predict_apply/* predictApply */.S)(environment.trust.apply, context, identity.issuer).apply,
        },
    };
};
const rulesOf = function ({ trust }, phase) { return phase === 'plan' ? [...(trust.check ?? []), ...(trust.apply ?? [])] : (trust[phase] ?? []) };
/** The rule that a token matches. A job of `plan` runs as the check job does, or, where a platform's environment needs no approval for it, as apply. */
const match = function (identity, { context }, { environment: { trust }, phase, locate }) {
    const ask = (one) => matchTrust(identity, {
        phase: one,
        rules: trust[one],
        server: context,
        ...(locate === undefined ? {} : { locate }),
    });
    if (phase !== 'plan')
        return ask(phase);
    try {
        return ask('check');
    }
    catch (refusal) {
        try {
            return ask('apply');
        }
        catch {
            throw refusal;
        }
    }
};
const noToken = function (reason) { return new problem/* Refusal */.P({
    code: 'TOKEN_MISSING',
    message: `the job's ID token is needed: ${reason}`,
    expected: 'a job on the protected branch that may ask for an ID token',
    received: 'no token',
    remedy: 'Run it in a CI job, on the protected branch of the repository itself.',
}) };
const noAudience = function (environment, locate) { return new problem/* Refusal */.P({
    code: 'AUDIENCE_MISSING',
    message: `environment ${JSON.stringify(environment.name)} names no audience, so the job's identity cannot be verified`,
    ...(locate === undefined ? {} : { where: locate(environment.pointer) }),
    expected: `${environment.pointer}/audience`,
    received: 'nothing',
    remedy: 'Add `audience:` with one value that only this environment uses, for example https://mesh.example.com/staging.',
}) };


/***/ }),

/***/ 54163:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openKeys)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/given-keys.ts



/**
 * Issuers whose keys stand in the protected configuration are not asked for them (`jwks`, `jwksFile`); all others are.
 * Nothing else is tried for such an issuer: a key that is not there is unknown (attack I09). Throws JWKS_*.
 */
const withGivenKeys = function (source, given) { return ({
    find: async (issuer, keyId, algorithm) => {
        const own = given.get(issuer);
        if (own === undefined)
            return source.find(issuer, keyId, algorithm);
        const keys = (0,key_set/* readKeySet */.A)(await own.read());
        const key = (0,key_set/* selectKey */.u)(keys, keyId, algorithm);
        // No address: the mesh may fetch the same keys from wherever the issuer publishes them.
        if (key !== undefined)
            return { key, keysUrl: '', keys };
        throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} of ${issuer} is not in ${own.place}`, {
            expected: keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
            received: keyId,
            remedy: `If the issuer has changed its keys, renew ${own.place} on the protected branch; nothing is fetched in its place. Otherwise the token was signed by somebody else.`,
        });
    },
}) };

;// CONCATENATED MODULE: ./src/open/issuer-keys.ts


/**
 * Where the keys of issuers come from: the protected configuration where it holds them, else the issuer. A file is read at
 * `revision`, the one of the protected configuration: a merge request cannot bring the keys that it is checked with.
 */
const openKeys = function (run, settings, repository, revision) {
    const source = run.keys(settings?.issuerHosts ?? []);
    const issuerKeys = settings?.issuerKeys;
    if (issuerKeys === undefined || issuerKeys.size === 0)
        return source;
    return withGivenKeys(source, new Map([...issuerKeys].map(([issuer, keys]) => [
        issuer,
        keys.kind === 'inline'
            ? { read: () => Promise.resolve(keys.text), place: `issuerKeys of the configuration` }
            : { read: () => readFile(repository, revision, keys.path), place: keys.path },
    ])));
};
const readFile = async function (repository, revision, path) {
    const file = (await repository?.readTree(revision, [path]))?.files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration takes an issuer's keys from ${JSON.stringify(path)}, and the protected revision has no such file`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the key set to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 2572;
const ids = [2572];
const modules = {

/***/ 64799:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isOtherPackage),
/* harmony export */   p: () => (/* binding */ notesOfFreed)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1451);
/* harmony import */ var _charts_istio_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48719);
/* harmony import */ var _scripts_client_verbs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60591);









const isPackage = function (text) { return /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(text) };
/** Whether a package of Zarf differs in which charts, values and manifests are applied, where, or in what is run beside them. */
const isOtherPackage = function (path, before, after) {
    const texts = [before, after].map(({ textOf }) => textOf(path) ?? '');
    if (!texts.some(isPackage))
        return false;
    const free = new Set(freedValues(path, before, after));
    const [old, now] = texts.map((text) => (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text).map((value) => packageFields(value, free)));
    // One that comes, or goes, does so with what it applies.
    return old !== undefined && now !== undefined && old.length > 0 && now.length > 0 && !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameJson */ .TL)(old, now);
};
const packageFields = function (value, free) {
    const picked = (of, ...names) => names.map((name) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(of) ? (of[name] ?? null) : null));
    return [
        picked(value, 'values', 'constants'),
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(value, 'variables').map((one) => picked(one, 'name', 'default')),
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(value, 'components').map((component) => [
            picked(component, 'name', 'required', 'default', 'only', 'group', 'import', 'manifests'),
            (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts').map((chart) => [
                picked(chart, 'name', 'namespace', 'releaseName', 'url', 'localPath', 'gitPath', 'repoName'),
                picked(chart, 'valuesFiles', 'templatedValuesFiles', 'variables'),
                (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(chart, 'values').map((one) => [
                    ...Object.entries(one).filter(([name]) => name !== 'excludePaths'),
                    (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(one, 'excludePaths').filter((excluded) => !free.has(excluded)),
                ]),
                // Which charts of others hold policies no file says; those of Istio say how policies are enforced, alike in each patch release.
                /istio/i.test((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'url')) ? (0,_charts_istio_values_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPatches */ .Bd)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'version')) : null,
            ]),
            commandsIn(component['actions'] ?? null).filter(_scripts_client_verbs_js__WEBPACK_IMPORTED_MODULE_3__/* .mayWrite */ .J),
        ]),
    ];
};
const commandsIn = function (actions) {
    if (Array.isArray(actions))
        return actions.flatMap(commandsIn);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(actions))
        return [];
    return Object.entries(actions).flatMap(([name, one]) => name === 'cmd' && typeof one === 'string' ? [one] : commandsIn(one));
};
/** Values of a deployment that a package kept from its charts, by their paths (Zarf: Package Values, excludePaths). */
const excludedIn = function (text) { return (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text ?? '').flatMap((value) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(value, 'components').flatMap((component) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts').flatMap((chart) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(chart, 'values').flatMap((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(one, 'excludePaths'))))) };
/**
 * Values that a package keeps from its charts no longer, and that none of the packages gives: so far they had no effect, and
 * whoever deploys it may give them from now on, as a value that is new to a chart. One that is kept from now on had one.
 */
const freedValues = function (path, before, after) {
    const [old, now] = [before, after].map(({ textOf }) => excludedIn(textOf(path)));
    const freed = [...new Set(old)].filter((one) => now?.includes(one) === false);
    if (freed.length === 0)
        return [];
    const given = [before, after].flatMap(givenByPackages);
    return freed.filter((one) => given.every((text) => text !== undefined && !says(text, one))).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
};
/** What is taken of such values. */
const notesOfFreed = function (before, after, changed) { return [...changed]
    .filter((path) => isPackage(after.textOf(path) ?? ''))
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)
    .flatMap((path) => freedValues(path, before, after))
    .map((value) => `${value} is kept from its chart no longer: values outside of this repository are taken not to give it`) };
/** Texts with values that packages of a revision give themselves; undefined: one that is not here. */
const givenByPackages = function ({ tree, textOf }) { return tree.paths
    .filter((path) => /(?:^|\/)zarf\.yaml$/.test(path))
    .flatMap((path) => (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(textOf(path) ?? '').flatMap((value) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(value, 'values'), 'files').map((file) => (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(path), file))))
    .map((file) => (file === undefined ? undefined : textOf(file))) };
const says = function (text, path) { return text.includes('\\') || (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .wholeWord */ .S)(path.split('.').at(-1) ?? '').test(text) };


/***/ }),

/***/ 14281:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f_: () => (/* binding */ changedDecidingFiles),
  BW: () => (/* binding */ decidingGlobs),
  cU: () => (/* binding */ readersOf)
});

// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/mesh/coverage/remote-charts.ts
var remote_charts = __webpack_require__(39724);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/quote-pattern.ts
var quote_pattern = __webpack_require__(24023);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/units/without-definitions.ts
var without_definitions = __webpack_require__(94548);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/open/deliveries/skaffold-builds.ts



/** How Skaffold builds and tests images, and which ports a developer sees; what it runs beside may do anything. */
const ofBuilds = new Set(['build', 'test', 'portForward']);
const runs = /"(?:hooks|custom|customTest|buildCommand)"/;
/** Whether nothing but builds of a file of Skaffold differs. */
const buildsAlone = function (path, ...sides) {
    if (!/^skaffold[^/]*\.ya?ml$/.test((0,repository/* nameOf */.Vb)(path)))
        return false;
    const [old, now] = sides.map(({ textOf }) => (0,read_values/* readValues */.N$)(textOf(path) ?? ''));
    if (old === undefined || now === undefined || old.length === 0 || now.length === 0)
        return false;
    return !runs.test(JSON.stringify([old, now])) && (0,json/* isSameJson */.TL)(old.map(withoutBuilds), now.map(withoutBuilds));
};
const withoutBuilds = function (value) {
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const rest = Object.fromEntries(Object.entries(value).filter(([name]) => !ofBuilds.has(name)));
    const profiles = value['profiles'];
    return Array.isArray(profiles) ? { ...rest, profiles: profiles.map(withoutBuilds) } : rest;
};

// EXTERNAL MODULE: ./src/open/deliveries/changed-packages.ts
var changed_packages = __webpack_require__(64799);
// EXTERNAL MODULE: ./src/open/deliveries/delivery-fields.ts
var delivery_fields = __webpack_require__(59575);
// EXTERNAL MODULE: ./src/open/templates/feeding.ts + 1 modules
var feeding = __webpack_require__(9361);
;// CONCATENATED MODULE: ./src/open/deliveries/sync-objects.ts






/** Fields that say when and how patiently they work, whom they tell, and with which key they fetch. */
const patience = new Set([
    ...['syncPeriod', 'pollingInterval', 'period', 'interval', 'override', 'description', 'commonMetadata'],
    ...['retryInterval', 'deployInterval', 'validateInterval', 'timeout', 'validate', 'sync.interval', 'sync.pullSecret'],
]);
const without = function (of, out, at = '') { return Object.fromEntries(Object.entries(of)
    .filter(([name]) => !out.has(at + name))
    .map(([name, inner]) => [
    name,
    (0,json/* isJsonObject */.OW)(inner) && [...out].some((one) => one.startsWith(`${at}${name}.`))
        ? without(inner, out, `${at}${name}.`)
        : inner,
])) };
const decidingFields = function (object) {
    const { spec } = object;
    return (0,json/* isJsonObject */.OW)(spec) ? without(spec, patience) : without(object, new Set(['metadata', 'status']));
};
/** Of a root of Flux, what it applies and how: which controllers run, and of which version, is another question. */
const rootOfFlux = function (object) {
    const { sync, kustomize } = decidingFields(object);
    return { sync: sync ?? null, kustomize: kustomize ?? null };
};
/** Copies of sources; a pattern for files for people leaves out nothing that is applied (Flux: ArtifactGenerator, copy). */
const copies = function (object) { return ({
    ...decidingFields(object),
    artifacts: (0,fields/* objectsAt */.yR)(object, 'spec', 'artifacts').map((artifact) => ({
        ...artifact,
        copy: (0,fields/* objectsAt */.yR)(artifact, 'copy').map((copy) => ({
            ...copy,
            exclude: (0,fields/* textsAt */.i1)(copy, 'exclude').filter((pattern) => (0,feeding/* mayFeed */.iZ)((0,repository/* nameOf */.Vb)(pattern))),
        })),
    })),
}) };
const kindsOf = function (group, ...kinds) { return kinds.map((kind) => ({ group, kind })) };
/** Kinds that decide access by themselves or say whom a policy meets, one for each rule of a list that may name them. */
const ofNamespaces = [
    ...kindsOf('security.istio.io', 'AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication'),
    ...kindsOf('networking.istio.io', 'EnvoyFilter', 'VirtualService', 'ServiceEntry', 'Gateway', 'Sidecar'),
    ...kindsOf('networking.istio.io', 'DestinationRule', 'WorkloadEntry', 'WorkloadGroup'),
    ...kindsOf('extensions.istio.io', 'WasmPlugin'),
    ...kindsOf('gateway.networking.k8s.io', 'Gateway', 'HTTPRoute', 'GRPCRoute'),
    ...kindsOf('rbac.authorization.k8s.io', 'Role', 'RoleBinding'),
    ...kindsOf('apps', 'Deployment', 'StatefulSet', 'DaemonSet'),
    ...kindsOf('', 'Service', 'ServiceAccount', 'ConfigMap', 'Secret'),
];
const ofCluster = [
    ...kindsOf('rbac.authorization.k8s.io', 'ClusterRole', 'ClusterRoleBinding'),
    ...kindsOf('admissionregistration.k8s.io', 'MutatingWebhookConfiguration'),
    ...kindsOf('', 'Namespace'),
];
const matches = function (pattern, text) {
    // Stars of theirs match a dot and a slash as well.
    const flat = (one) => one.replaceAll('/', '\0');
    return pattern === '*' || pattern === text || (0,glob/* globMatcher */.fU)([flat(pattern)])(flat(text));
};
/** An empty list is all of them. */
const matchesAny = function (patterns, text) { return patterns.length === 0 || patterns.some((pattern) => matches(pattern, text)) };
/** Clusters in which a rule of Argo CD leaves a kind out, or takes it (Argo CD: Resource Exclusion/Inclusion). */
const clustersOf = function (rules, { group, kind }) { return rules
    .filter((rule) => matchesAny((0,fields/* textsAt */.i1)(rule, 'apiGroups'), group) && matchesAny((0,fields/* textsAt */.i1)(rule, 'kinds'), kind))
    .map((rule) => (0,fields/* textsAt */.i1)(rule, 'clusters').toSorted()) };
const settingsOfArgo = function (object) {
    const rulesIn = (name) => (0,read_values/* readValues */.N$)((0,fields/* textAt */.$6)(object, 'data', name))
        .flatMap((value) => (Array.isArray(value) ? value : []))
        .filter(json/* isJsonObject */.OW);
    const [out, only] = [rulesIn('resource.exclusions'), rulesIn('resource.inclusions')];
    return {
        kinds: [...ofNamespaces, ...ofCluster].map((one) => [
            clustersOf(out, one),
            only.length === 0 ? 'all' : clustersOf(only, one),
        ]),
        plugins: (0,fields/* textAt */.$6)(object, 'data', 'configManagementPlugins'),
    };
};
/** Whether a project lets each kind be applied (Argo CD: `IsGroupKindNamePermitted`). */
const permissionsOfProject = function (object) {
    const spec = (0,fields/* objectAt */.lJ)(object, 'spec');
    const isIn = (list, { group, kind }) => (0,fields/* objectsAt */.yR)(spec, list).some((one) => matches((0,fields/* textAt */.$6)(one, 'group'), group) && matches((0,fields/* textAt */.$6)(one, 'kind'), kind));
    const isListed = (list) => spec[list] !== undefined && spec[list] !== null;
    return [
        ...ofNamespaces.map((one) => (!isListed('namespaceResourceWhitelist') || isIn('namespaceResourceWhitelist', one)) &&
            !isIn('namespaceResourceBlacklist', one)),
        ...ofCluster.map((one) => isIn('clusterResourceWhitelist', one) && !isIn('clusterResourceBlacklist', one)),
    ];
};
const syncs = new Map([
    ...[
        ['configsync.gke.io/RootSync', 'Config Sync applies what it says'],
        ['configsync.gke.io/RepoSync', 'Config Sync applies what it says'],
        ['fleet.cattle.io/GitRepo', 'Fleet applies what it says'],
        ['deploy.cloud.google.com/DeliveryPipeline', 'Cloud Deploy renders each stage by it'],
        ['kappctrl.k14s.io/App', 'kapp-controller applies what it says'],
        ['kapp.k14s.io/Config', 'kapp keeps fields of the cluster by it'],
        ['gitops.kluctl.io/KluctlDeployment', 'kluctl deploys what it says'],
        ['argoproj.io/ConfigManagementPlugin', 'Argo CD renders by its commands'],
    ].map(([kind, by]) => [kind, { by, says: decidingFields }]),
    ['fluxcd.controlplane.io/FluxInstance', { by: 'Flux takes its root of it', says: rootOfFlux }],
    ['source.extensions.fluxcd.io/ArtifactGenerator', { by: 'Flux copies what it applies by it', says: copies }],
    ['argoproj.io/AppProject', { by: 'Argo CD leaves kinds out by it', says: permissionsOfProject, isFilter: true }],
    ['/ConfigMap', { by: 'Argo CD leaves kinds out, or renders, by it', says: settingsOfArgo }],
]);
const mayHoldSync = /\b(?:(?:configsync\.gke|fleet\.cattle|kappctrl\.k14s|kapp\.k14s|gitops\.kluctl|fluxcd\.controlplane|source\.extensions\.fluxcd)\.io|deploy\.cloud\.google\.com)\/|\bConfigManagementPlugin\b|\bAppProject\b|\bargocd-cm\b/;
/** What a tool does by the first object of two texts that says something else in one of them. */
const changedSyncIn = function (texts) {
    if (!texts.some((text) => mayHoldSync.test(text)))
        return undefined;
    const [old, now] = [syncsIn(texts[0]), syncsIn(texts[1])];
    for (const title of new Set([...old.keys(), ...now.keys()])) {
        const sync = syncs.get(title.slice(0, title.indexOf(' ')));
        const [one, other] = [old.get(title), now.get(title)];
        if (sync === undefined || (sync.isFilter === true && (one === undefined || other === undefined)))
            continue;
        // Without settings Argo CD takes every kind.
        const nothing = title.startsWith('/ConfigMap') ? sync.says({}) : null;
        if (!(0,json/* isSameJson */.TL)(one ?? nothing, other ?? nothing))
            return sync.by;
    }
    return undefined;
};
const syncsIn = function (text) { return new Map((0,read_values/* readValues */.N$)(text)
    .flatMap(withCarried)
    .flatMap((value) => {
    const version = (0,fields/* textAt */.$6)(value, 'apiVersion');
    const kind = `${version.includes('/') ? version.slice(0, version.indexOf('/')) : ''}/${(0,fields/* textAt */.$6)(value, 'kind')}`;
    const [sync, name] = [syncs.get(kind), (0,fields/* textAt */.$6)(value, 'metadata', 'name')];
    if (sync === undefined || !(0,json/* isJsonObject */.OW)(value) || (kind === '/ConfigMap' && name !== 'argocd-cm'))
        return [];
    return [[`${kind} ${(0,fields/* textAt */.$6)(value, 'metadata', 'namespace')}/${name}`, sync.says(value)]];
})) };
/** A plugin of Argo CD stands in a ConfigMap, as the text of a file. */
const withCarried = function (value) { return [
    value,
    ...((0,fields/* textAt */.$6)(value, 'kind') === 'ConfigMap' ? Object.values((0,fields/* objectAt */.lJ)(value, 'data')) : []).flatMap((text) => typeof text === 'string' && text.includes('ConfigManagementPlugin') ? (0,read_values/* readValues */.N$)(text) : []),
] };

;// CONCATENATED MODULE: ./src/open/deliveries/deciding-files.ts


















/** Files of deployment tools that are no manifests, and decide which manifests are applied and how they are filled in. */
const tools = [
    [['**/.sourceignore'], 'Flux leaves files out by it'],
    [['**/.argocd-source.yaml', '**/.argocd-source-*.yaml'], 'Argo CD lays it over the source of an Application'],
    [['**/fleet.yaml', '**/fleet.yml'], 'Fleet takes values and overlays of it'],
    [['**/skaffold*.yaml', '**/skaffold*.yml'], 'Skaffold takes manifests and values of it'],
    [
        [
            ...['**/helmfile*.yaml', '**/helmfile*.yml', '**/helmfile.d/**/*.yaml', '**/helmfile.d/**/*.yml'],
            ...['**/helmfile*.yaml.gotmpl', '**/helmfile.d/*.yaml.gotmpl'],
        ],
        'helmfile takes charts and values of it',
    ],
];
/** The same of tools that work on the folder of the file: they count where an object that decides stands below it. */
const toolsOfFolders = [
    [['**/.fleetignore'], 'Fleet leaves files out by it'],
    [['**/.krmignore'], 'kpt leaves files out by it'],
    [['**/Kptfile'], 'kpt runs functions of it over the files'],
    [['**/Tiltfile'], 'Tilt takes manifests of it'],
    [['**/.kluctl.yaml', '**/.kluctl.yml', '**/.kluctl-library.yaml'], 'kluctl takes targets and arguments of it'],
    [['**/werf.yaml', '**/werf.yml', '**/werf-giterminism.yaml'], 'werf takes charts and values of it'],
    [['**/devspace.yaml', '**/devspace.yml'], 'DevSpace takes charts, values and patches of it'],
    [
        ['**/garden.yaml', '**/garden.yml', '**/*.garden.yaml', '**/*.garden.yml'],
        'Garden takes manifests, values and patches of it',
    ],
];
/** Names of such files. */
const decidingGlobs = [...tools, ...toolsOfFolders].flatMap(([globs]) => globs);
const matchersOf = function (some) { return some.map(([globs, by]) => ({ matches: (0,glob/* globMatcher */.fU)(globs), by })) };
const [matchers, folderMatchers] = [matchersOf(tools), matchersOf(toolsOfFolders)];
/** Changed files that decide what is applied without being a manifest, by their names or because an object names them. */
const changedDecidingFiles = function (before, after, changed) {
    const readers = [before, after].flatMap((side) => [
        ...readersOf(side),
        ...functionInputs(side),
        ...kluctlInputs(side),
    ]);
    return [...changed].sort(order/* byCodePoint */.HH).flatMap((path) => {
        const by = (isSameSource(path, before, after) || buildsAlone(path, before, after)
            ? undefined
            : matchers.find(({ matches }) => matches(path))?.by) ??
            readers.find(({ reads }) => reads(path))?.by ??
            toolOfFolder(path, before, after) ??
            kluctlDeployment(path, before, after) ??
            besideDefinitions(path, before, after) ??
            changedSync(path, before, after) ??
            ((0,changed_packages/* isOtherPackage */.X)(path, before, after) && [before, after].some((side) => decidesBelow('', side))
                ? 'Zarf takes charts, values and manifests of it'
                : undefined);
        return by === undefined ? [] : [reasonOf(path, by)];
    });
};
/** What Argo CD lays over a source, as programs that follow new images write it: other images of the same containers. */
const isSameSource = function (path, before, after) {
    const [old, now] = [before, after].map(({ textOf }) => (0,read_values/* readValues */.N$)(textOf(path) ?? ''));
    if (!(0,repository/* nameOf */.Vb)(path).startsWith('.argocd-source') || old === undefined || now === undefined)
        return false;
    if (old.length > 1 || now.length > 1 || old.length + now.length === 0)
        return false;
    const [one, other] = [old, now].map(([source]) => ({ source: source ?? {} }));
    return (0,delivery_fields/* changedPlaces */.f)(one, other, { rendered: [], neutral: [] }).length === 0;
};
/** Where a package of kpt was taken from is a note of it, as long as no function runs (kpt: Kptfile, upstream). */
const isNoteOfPackage = function (path, sides) { return (0,repository/* nameOf */.Vb)(path) === 'Kptfile' &&
    sides.every(({ textOf }) => {
        const values = (0,read_values/* readValues */.N$)(textOf(path) ?? '');
        return values.length === 1 && values.every((value) => (0,json/* isJsonObject */.OW)(value) && value['pipeline'] === undefined);
    }) };
const toolOfFolder = function (path, ...sides) {
    if (isNoteOfPackage(path, sides))
        return undefined;
    const by = folderMatchers.find(({ matches }) => matches(path))?.by;
    return by !== undefined && sides.some((side) => decidesBelow((0,repository/* folderOf */.yS)(path), side)) ? by : undefined;
};
/** What stands in a file of kluctl, and in no manifest (kluctl: deployment.yaml). */
const ofKluctl = /^(?:deployments|vars|overrideNamespace|commonLabels|commonAnnotations|when|deleteObjects)\s*:/m;
const isDeployment = function (path, text) { return /^deployment\.ya?ml$/.test((0,repository/* nameOf */.Vb)(path)) && ofKluctl.test(text) && !/^(?:apiVersion|kind)\s*:/m.test(text) };
/** Manifests of Deployments have the same name: one that lists no deployments is kluctl's where a project of it is above. */
const isOfKluctl = function (path, { tree, textOf }) { return /^deployments\s*:/m.test(textOf(path) ?? '') ||
    tree.paths.some((one) => /(?:^|\/)\.kluctl(?:-library)?\.ya?ml$/.test(one) && (0,revision_tree/* isInside */.FK)(path, (0,repository/* folderOf */.yS)(one))) };
const kluctlDeployment = function (path, ...sides) { return sides.some((side) => isDeployment(path, side.textOf(path) ?? '') && isOfKluctl(path, side) && decidesBelow((0,repository/* folderOf */.yS)(path), side))
    ? 'kluctl takes deployments and variables of it'
    : undefined };
/** Files of variables, which kluctl fills manifests in with. */
const kluctlInputs = function (side) { return side.tree.paths.flatMap((path) => {
    if (!/(?:^|\/)deployment\.ya?ml$/.test(path))
        return [];
    const text = side.textOf(path) ?? '';
    if (!isDeployment(path, text) || !isOfKluctl(path, side) || !decidesBelow((0,repository/* folderOf */.yS)(path), side))
        return [];
    const files = (0,read_values/* readValues */.N$)(text)
        .flatMap((value) => (0,fields/* objectsAt */.yR)(value, 'vars'))
        .flatMap((one) => (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), (0,fields/* textAt */.$6)(one, 'file')) ?? []);
    return files.map((file) => ({
        reads: (one) => one === file,
        by: `kluctl takes variables of it, by ${path}`,
    }));
}) };
/** What a function of kpt is called with (kpt: Kptfile, pipeline). */
const functionInputs = function (side) { return side.tree.paths.flatMap((path) => {
    if (!/(?:^|\/)Kptfile$/.test(path) || !decidesBelow((0,repository/* folderOf */.yS)(path), side))
        return [];
    const functions = (0,read_values/* readValues */.N$)(side.textOf(path) ?? '').flatMap((value) => ['mutators', 'validators'].flatMap((list) => (0,fields/* objectsAt */.yR)(value, 'pipeline', list)));
    return functions
        .map((one) => (0,fields/* textAt */.$6)(one, 'configPath'))
        .filter((name) => name !== '')
        .flatMap((name) => (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), name) ?? [])
        .map((file) => ({ reads: (one) => one === file, by: `kpt calls a function of ${path} with it` }));
}) };
/** Helm applies whatever stands beside a chart's definitions as it is, at the first installation alone (Helm: crds/). */
const besideDefinitions = function (path, ...sides) {
    const isOfChart = ({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, (0,revision_tree/* pathIn */.lW)(folder, 'crds')));
    if (!/\.(?:ya?ml|json)$/.test(path) || !sides.some(isOfChart))
        return undefined;
    const [old, now] = sides.map((side) => (0,without_definitions/* withoutDefinitions */.D)(side.textOf(path) ?? ''));
    if (old === now || ![old, now].some((text) => text !== undefined && holdsOthers(text)))
        return undefined;
    return 'Helm applies what it holds beside definitions where it installs the chart, and never again';
};
/** A text that cannot be read may hold anything. */
const holdsOthers = function (text) {
    if (!(0,may_decide/* mayHoldDeciding */.M)((0,may_hold/* mayHold */.BV)(text)))
        return false;
    const kinds = (0,read_values/* readValues */.N$)(text).map((value) => (0,fields/* textAt */.$6)(value, 'kind'));
    return kinds.length === 0 || kinds.some((kind) => kind !== '' && kind !== 'CustomResourceDefinition');
};
const decidesBelow = function (folder, { files }) { return files.some(({ path, text }) => (0,revision_tree/* isInside */.FK)(path, folder) && (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(text))) };
const changedSync = function (path, before, after) {
    const by = changedSyncIn([before.textOf(path) ?? '', after.textOf(path) ?? '']);
    return by !== undefined && [before, after].some((side) => decidesBelow('', side)) ? by : undefined;
};
const reasonOf = function (path, by) { return ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${by}: what is applied then was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
}) };
/** Objects of Argo CD that read files of any name. */
const readersOf = function ({ files, }) { return (0,gitops_object/* gitOpsObjects */.JD)(files)
    .filter(({ group }) => group === 'argoproj.io')
    .flatMap((object) => [...generatorReader(object), ...parameterReader(object)]) };
const generatorReader = function (object) {
    const globs = filesOf((0,fields/* objectAt */.lJ)(object.content, 'spec')['generators']);
    return globs.length === 0
        ? []
        : [{ reads: (0,glob/* globMatcher */.fU)(globs), by: `a git generator of ${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path} reads it` }];
};
/** Patterns of every git generator, also of those inside a matrix or a merge. */
const filesOf = function (value) {
    if (Array.isArray(value))
        return value.flatMap(filesOf);
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, below]) => name === 'git' ? (0,fields/* objectsAt */.yR)(below, 'files').map((one) => (0,fields/* textAt */.$6)(one, 'path')) : filesOf(below));
};
const parameterReader = function (object) {
    const template = object.kind === 'ApplicationSet' ? (0,fields/* objectAt */.lJ)(object.content, 'spec', 'template') : object.content;
    const spec = (0,fields/* objectAt */.lJ)(template, 'spec');
    const paths = (0,remote_charts/* sourcesOfApplication */.MK)(spec).flatMap((source) => [
        ...(0,fields/* objectsAt */.yR)(source, 'helm', 'fileParameters').map((one) => (0,fields/* textAt */.$6)(one, 'path')),
        // Of a chart that stands here the values are rendered.
        ...((0,fields/* textAt */.$6)(source, 'chart') === ''
            ? []
            : (0,fields/* textsAt */.i1)(source, 'helm', 'valueFiles').filter((one) => one.startsWith('$'))),
    ].flatMap((named) => {
        const path = named.replace(/^\$[\w-]+\//, '/');
        return (path.startsWith('/') ? (0,repository/* normalPath */.FE)(path.slice(1)) : (0,revision_tree/* joinPath */.uJ)((0,fields/* textAt */.$6)(source, 'path'), path)) ?? [];
    }));
    const patterns = paths.map(pathPattern);
    const isRead = (path) => patterns.some((one) => one.test(path));
    return paths.length === 0 ? [] : [{ reads: isRead, by: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path} takes a value of it` }];
};
/** A path that a generator fills in is known by its last name, and by nothing where that is filled in as a whole. */
const pathPattern = function (path) {
    const named = path.replaceAll(/\{\{.*?\}\}/g, filled);
    if (!named.includes(filled))
        return new RegExp(`^${(0,quote_pattern/* quotePattern */.z)(path)}$`);
    const name = (0,repository/* nameOf */.Vb)(named);
    const known = name === filled ? named : name;
    return new RegExp(`(?:^|/)${(0,quote_pattern/* quotePattern */.z)(known).replaceAll(filled, '.*')}$`);
};
/** Stands for what a generator fills in: no path has it. */
const filled = '\0';


/***/ }),

/***/ 59575:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedPlaces),
/* harmony export */   y: () => (/* binding */ deliveryFields)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    // A project may forbid what it applies, and then leaves what was there.
    neutral: ['project', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i;
/** In which order, or with which request Argo CD applies what it applies (documentation of Argo CD: Sync Options). */
const patientOption = /^(?:CreateNamespace|PruneLast|PrunePropagationPolicy|ApplyOutOfSyncOnly)=/;
const isOnlyReplicas = function (item) {
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(item);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(said))
        return false;
    const { jsonPointers, ...rest } = said;
    return ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(jsonPointers, ['/spec/replicas']) &&
        Object.keys(rest).every((name) => ['group', 'kind', 'name', 'namespace'].includes(name)));
};
/** Lists that decide nothing by what comes into them or goes: of each, which items. */
const idleItems = new Map([
    ['syncPolicy.syncOptions', (item) => patientOption.test(item)],
    // Numbers of pods that an autoscaler writes.
    ['ignoreDifferences', (item) => isOnlyReplicas(item)],
    // Images decide no access, but those of Istio's own proxies and of its control plane.
    ['source.kustomize.images', (item) => !ofIstio.test(item)],
    ['images', (item) => !ofIstio.test(item)],
]);
const idleFields = [...idleItems.keys()].flatMap((field) => [field, `template.spec.${field}`]);
const differsInIdleItems = function (field, old, now) {
    const isIdle = idleItems.get(field.replace(/^template\.spec\./, ''));
    if (isIdle === undefined)
        return false;
    const [one, other] = [old, now].map((value) => itemsOf(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))));
    const isList = [old, now].every((value) => value === undefined || value === null || Array.isArray(value));
    return isList && differing(one ?? [], other ?? []).every(isIdle);
};
const differing = function (one, other) { return [
    ...one.filter((item) => !other.includes(item)),
    ...other.filter((item) => !one.includes(item)),
] };
const inTemplate = function (fields) { return fields.map((field) => `template.spec.${field}`) };
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const deliveryFields = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: [
                ...['list.elements', 'git.repoURL', 'git.directories', 'git.files', 'git.values', 'selector'].map((field) => `generators.${field}`),
                'template.metadata.name',
                ...inTemplate(application.rendered),
            ],
            neutral: ['strategy', 'generators.git.requeueAfterSeconds', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            // What cannot be changed in place is made again: the same is applied.
            neutral: [
                'interval',
                'timeout',
                'retryInterval',
                'dependsOn',
                'wait',
                'healthChecks',
                'healthCheckExprs',
                'force',
            ],
        },
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        {
            rendered: [
                ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
                ...['targetNamespace', 'storageNamespace', 'releaseName'],
            ],
            // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
            neutral: [
                ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
                ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
                'upgrade.force',
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** The outermost fields that differ and are in no list. */
const changedPlaces = function (old, now, { rendered, neutral }, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return [];
    const known = at
        .replace(/(^|\.)sources\[\d+\]/, '$1source')
        .replaceAll(/generators\[\d+\]/g, 'generators')
        .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
        .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known) || differsInIdleItems(known, old, now))
        return [];
    const leads = known === '' || [...listed, ...idleFields].some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)(?:sources|generators)$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(old) ? old : {}, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = function (value) { return (Array.isArray(value) ? value : []) };


/***/ }),

/***/ 60591:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   gF: () => (/* binding */ printing),
/* harmony export */   nT: () => (/* binding */ printingWords)
/* harmony export */ });
/** What kubectl and oc print, or wait for, and write nowhere (kubectl: Commands). */
const printing = [
    ...['get', 'wait', 'describe', 'logs', 'log', 'top', 'version', 'explain', 'events'],
    ...['api-resources', 'api-versions', 'cluster-info'],
];
/** The same as a part of a pattern, with what is written in two words. */
const printingWords = [...printing, String.raw `rollout\s+status`].join('|');
const writes = new RegExp([
    String.raw `\b(?:kubectl|oc)\b(?!\s+(?:${printingWords}|config)\b)`,
    String.raw `\bhelm\b(?!\s+(?:list|status|version)\b)|\bistioctl\b|\bkustomize\b`,
    String.raw `\b(?:uds|zarf)\s+(?:deploy|run|package|dev)\b`,
].join('|'));
/** kubectl asks the API server, or itself, and nothing is stored; nobody is handed what it prints. */
const isDryRun = function (line) { return /\s--dry-run=(?:server|client)(?=\s|$)/.test(line) &&
    (line.match(/--dry-run/g) ?? []).length === 1 &&
    !/[|;&>$`]|\b(?:helm|istioctl)\b/.test(line) &&
    (line.match(/\b(?:kubectl|oc)\b/g) ?? []).length === 1 };
/** Whether a command of a package may write into a cluster; others look, wait, or only try. */
const mayWrite = function (command) { return command
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .some((line) => writes.test(line) && !isDryRun(line)) };


/***/ }),

/***/ 77348:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ opaqueBy),
/* harmony export */   HD: () => (/* binding */ opaqueGlobs),
/* harmony export */   Te: () => (/* binding */ cdk8sFolders),
/* harmony export */   Wk: () => (/* binding */ mayBecomeObject),
/* harmony export */   lX: () => (/* binding */ isLanguage)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1451);



const programs = [
    [['.jsonnet', '.libsonnet'], 'jsonnet'],
    [['.cue'], 'CUE'],
    [['.k'], 'KCL'],
    [['.dhall'], 'Dhall'],
    [['.gotmpl'], 'helmfile or gomplate'],
    [['.tpl', '.tmpl'], 'a template engine'],
    [['.j2', '.jinja', '.jinja2'], 'Jinja'],
    [['.yaml.erb', '.yml.erb'], 'ERB'],
    [['.mustache', '.hbs'], 'Mustache'],
];
/** Files that other programs make manifests of. */
const opaqueGlobs = programs.flatMap(([endings]) => endings.map((ending) => `**/*${ending}`));
const remedy = 'Render it in a job before this one, and give the result as before and after or list it under policies.';
/** Programs of cdk8s make every manifest of their folder. */
const cdk8sFolders = function (paths) { return paths.filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path) === 'cdk8s.yaml').map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS) };
/** What fills in a file of this path; undefined: it is read as it is, or it is nothing that makes manifests. */
const opaqueBy = function (path, cdk8s) {
    const program = programs.find(([endings]) => endings.some((ending) => path.endsWith(ending)))?.[1];
    if (program !== undefined)
        return { path, by: program, remedy };
    const ofCdk8s = /\.(?:ts|js|py|go|java)$/.test(path) && cdk8s.some((folder) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, folder));
    return ofCdk8s ? { path, by: 'cdk8s', remedy } : undefined;
};
const languages = new Set(['jsonnet', 'CUE', 'KCL', 'Dhall', 'cdk8s']);
/** Whether a language of its own makes objects here, also of files without a word of them; any other program fills holes of a text. */
const isLanguage = function ({ by }) { return languages.has(by) };
/** Whether its text may become an object. */
const mayBecomeObject = function (file, text) { return isLanguage(file) || (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldObjects */ .D7)(text) };


/***/ }),

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 5366;
const ids = [5366,7856];
const modules = {

/***/ 15725:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   gZ: () => (/* binding */ loginHeaders),
/* harmony export */   xw: () => (/* binding */ askPlatform)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58412);



/** The headers that log a reader in. */
const loginHeaders = function (platform, token) {
    if (platform === 'github')
        return { authorization: `Bearer ${token.value}` };
    return token.kind === 'job token' ? { 'job-token': token.value } : { 'private-token': token.value };
};
/** 400: GitLab's merge_ref of a merge request that cannot be merged; 401 and 403: not for this token. */
const notThere = new Set([400, 401, 403, 404, 409, 422]);
/** Reads small answers of the platform. Throws `Refusal`: REVIEW_FAILED for what is neither an answer nor a no, HTTP_*. */
const askPlatform = function (context, token, http) {
    const { host } = new URL(context.apiUrl);
    const headers = { ...loginHeaders(context.platform, token), accept: 'application/json' };
    return async (path) => {
        const response = await http({
            method: 'GET',
            url: `${context.apiUrl}/${path}`,
            headers,
            timeout: 15_000,
            maxBytes: 4 * 1024 * 1024,
            addresses: { kind: 'trusted', host },
            retry: _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_1__/* .reviewRetry */ .x,
        });
        if (notThere.has(response.status))
            return undefined;
        const value = response.status === 200 ? (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(response.body) : undefined;
        if (value === undefined)
            throw failed(response.status);
        return value;
    };
};
/** `repos/OWNER/NAME`, for GitHub. */
const repositoryPath = function ({ repository }) { return `repos/${repository.path.split('/').map(encodeURIComponent).join('/')}` };
const failed = function (status) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'REVIEW_FAILED',
    message: 'the platform does not answer a question about the repository',
    expected: 'status 200 and JSON',
    received: String(status),
    remedy: 'Run the job again, or check out the history (`fetch-depth: 0`, GIT_DEPTH: 0) so that nothing has to be asked for.',
}) };


/***/ }),

/***/ 58412:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ fetchOverHttp),
/* harmony export */   x: () => (/* binding */ reviewRetry)
/* harmony export */ });
/** The comments of a page are of people's own length: 100 of 65 536 characters, escaped in JSON. */
const pageBytes = 64 * 1024 * 1024;
/** GitHub: 403 with `retry-after` or an empty budget is a (secondary) rate limit and no missing right. */
const isRateLimit = function (status, headers, body) { return status === 403 &&
    (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /secondary rate limit|abuse detection/i.test(body.slice(0, 2000))) };
/**
 * Five tries. Sending POST again after a 5xx may leave two comments; publishing removes own duplicates.
 */
const reviewRetry = {
    tries: 5,
    delay: 1000,
    maxDelay: 60_000,
    statuses: [429, 500, 502, 503, 504],
    again: ({ status, headers, body }) => isRateLimit(status, headers, body),
};
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const methodOf = function (name) {
    const method = methods.find((known) => known === name.toUpperCase());
    if (method === undefined)
        throw new TypeError(`${name} is not sent`);
    return method;
};
/**
 * `fetch` for platform clients, over the program's one HTTP client: its deadline, size cap, proxy, retries and address
 * check hold for them too, and a token is sent to `host` alone.
 */
const fetchOverHttp = function (http, host) { return async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    if (new URL(url).host !== host)
        throw new TypeError('a platform client asked another host than its platform');
    const body = init?.body ?? undefined;
    if (body !== undefined && typeof body !== 'string')
        throw new TypeError('only text is sent');
    const response = await http({
        method: methodOf(init?.method ?? 'GET'),
        url,
        headers: Object.fromEntries(new Headers(init?.headers).entries()),
        ...(body === undefined ? {} : { body }),
        timeout: 15_000,
        maxBytes: pageBytes,
        addresses: { kind: 'trusted', host },
        retry: reviewRetry,
    });
    const empty = response.status === 204 || response.status === 205 || response.status === 304;
    const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => name !== 'content-encoding'));
    return new Response(empty ? null : response.body, { status: response.status, headers });
} };


/***/ }),

/***/ 61781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readLocalContext)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81605);


/**
 * A person's own checkout: a base revision against the files as they are. Without `base` it is where HEAD left the default
 * branch, which src/repository/branch-point.ts finds, else HEAD.
 */
const readLocalContext = function (base) { return ({
    platform: 'local',
    serverUrl: '',
    apiUrl: '',
    repository: { id: '', path: '', ownerId: '', visibility: 'unknown' },
    event: 'local',
    ref: '',
    sha: '',
    run: { id: '0', attempt: 1, url: '' },
    revisions: base === undefined
        ? { base: 'HEAD', head: 'worktree', note: 'the base is HEAD', fromDefaultBranch: true }
        : { base: givenBase(base), head: 'worktree', note: `the base is ${base}`, written: base },
    idToken: { kind: 'withheld', cause: 'local' },
    environment: '',
}) };
/** git check-ref-format(1), as far as it keeps a name from being read as an option or an expression. */
const isRefName = function (name) { return !/[\u0000- ~^:?*[\\\u007f]|\.\.|@\{|\/\/|^[-/.]|\/\.|[/.]$|\.lock(?:\/|$)/.test(name) };
/**
 * Short names are ambiguous (attack G10): `main` is the branch, where there is one. What is no name is for git alone; an
 * option is refused here.
 */
const givenBase = function (base) {
    if (base === '' || base.startsWith('-') || /[\u0000-\u001f\u007f]/.test(base))
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
            code: 'USAGE',
            message: 'the base is no revision',
            where: { kind: 'input', name: '--base' },
            expected: 'what `git rev-parse --verify` takes: a commit id, a tag, a branch, origin/BRANCH, HEAD~1',
            received: base.slice(0, 200),
            remedy: 'For example: meshgate check --base origin/main',
        });
    const parent = base.endsWith('^1') ? '^1' : '';
    const name = parent === '' ? base : base.slice(0, -2);
    if (!isRefName(name) || (0,_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .WM)(name) || name === 'HEAD' || name.startsWith('refs/'))
        return base;
    return `refs/${name.startsWith('origin/') ? 'remotes' : 'heads'}/${base}`;
};


/***/ }),

/***/ 81605:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readVariables),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   xT: () => (/* binding */ isNoCommit)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

const titles = { github: 'GitHub Actions', gitlab: 'GitLab CI', local: 'the shell' };
const malformed = function (platform, name, expected, received) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'PLATFORM_VARIABLE',
    message: `${name} is not what ${titles[platform]} sets`,
    where: { kind: 'input', name },
    expected,
    received: received === '' ? 'nothing' : received.slice(0, 200),
    remedy: `Run meshgate inside a job of ${titles[platform]}, and do not overwrite ${name} in the workflow.`,
}) };
/** Several that are missing are told at once: one that runs the job by hand sets them together. */
const refuseMissing = function (platform, missing) {
    const [first, ...more] = missing;
    if (first === undefined || more.length === 0)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'PLATFORM_VARIABLE',
        message: `${missing.length} variables that ${titles[platform]} sets are missing: ${missing.join(', ')}`,
        where: { kind: 'input', name: first },
        expected: 'a value for each',
        received: 'nothing',
        remedy: `Run meshgate inside a job of ${titles[platform]}. Where another program runs the job, give it these variables: docs/reference/${platform}.md has a recipe.`,
    });
};
const isCommit = function (text) { return typeof text === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) };
/** What git and the platforms give for "no commit". */
const isNoCommit = function (text) { return /^0+$/.test(text) };
const readVariables = function (platform, env) {
    const optional = (name) => env[name] ?? '';
    const matching = (pattern, expected) => (name) => {
        const value = optional(name);
        if (!pattern.test(value))
            throw malformed(platform, name, expected, value);
        return value;
    };
    const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id');
    const httpsUrl = matching(/^https:\/\/[^\s/?#@\\]+(?:\/[^\s?#@\\]*)?$/, 'an https URL');
    return {
        some: (name) => Object.entries(env).some(([one, value]) => name.test(one) && (value ?? '') !== ''),
        optional,
        refuseMissing: (names) => refuseMissing(platform, names.filter((name) => optional(name) === '')),
        required: matching(/^[^\0\r\n]+$/, 'a value'),
        commit,
        optionalCommit: (name) => (optional(name) === '' || isNoCommit(optional(name)) ? '' : commit(name)),
        number: matching(/^[0-9]{1,20}$/, 'a number'),
        url: (name) => httpsUrl(name).replace(/\/+$/, ''),
    };
};


/***/ }),

/***/ 57856:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isDirect),
/* harmony export */   u: () => (/* binding */ readProxySettings)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);

/** Reads the settings from variables; the lower-case name wins, as in curl. */
const readProxySettings = function (env) {
    const url = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
    return url === '' ? undefined : { url, except: env['no_proxy'] ?? env['NO_PROXY'] ?? '' };
};
/** Whether a request goes straight to its host. The machine itself is never asked for through a proxy. */
const isDirect = function (settings, url) {
    if (settings === undefined)
        return true;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (host === 'localhost' || host === '::1' || /^127\./.test(host))
        return true;
    const port = url.port === '' ? '443' : url.port;
    const entries = settings.except.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.some((entry) => covers(entry.toLowerCase(), host, port));
};
/** `*`, an address, a network (CIDR), a name with all below it, with or without a leading dot, each with a port or without. */
const covers = function (entry, host, port) {
    if (entry === '*')
        return true;
    const network = /^(.+)\/(\d{1,3})$/.exec(entry);
    if (network !== null)
        return inNetwork(network[1] ?? '', Number(network[2]), host);
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6)
        return entry === host;
    const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (only !== undefined && only !== port)
        return false;
    const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\./, '');
    return bare !== '' && (host === bare || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 0 && host.endsWith(`.${bare}`)));
};
const inNetwork = function (address, prefix, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== family || prefix > (family === 4 ? 32 : 128))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
    return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
};


/***/ }),

/***/ 25366:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJob: () => (/* binding */ openJob)
});

// UNUSED EXPORTS: systemClock

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/ci/ask-platform.ts
var ask_platform = __webpack_require__(15725);
// EXTERNAL MODULE: ./src/errors/problem.ts
var errors_problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/ci/authorities.ts


/**
 * PEM of the authorities that a job trusts besides the public ones: the input `ca-file`, and on GitLab the file of
 * CI_SERVER_TLS_CA_FILE, which the runner writes for its own server. Throws a `Refusal` with code CA_FILE.
 */
const readAuthorities = async function (files) {
    const { env, given, readFile } = files;
    const runner = files.platform === 'gitlab' ? (env['CI_SERVER_TLS_CA_FILE'] ?? '') : '';
    const own = [
        ...(given === undefined ? [] : [await readGiven(files, given)]),
        ...(runner === '' ? [] : [(await readFile(runner)) ?? '']),
    ].filter((text) => text !== '');
    if (own.length === 0)
        return [];
    // Naming authorities takes the place of NODE_EXTRA_CA_CERTS, so that its file is named as well.
    const extra = (await files.tellsExtra()) ? '' : (env['NODE_EXTRA_CA_CERTS'] ?? '');
    const kept = extra === '' ? undefined : await readFile(extra);
    return kept === undefined ? own : [...own, kept];
};
const readGiven = async function (files, given) {
    const path = (0,external_node_path_.resolve)(files.workspace, given);
    const root = (0,external_node_path_.resolve)(files.workspace);
    if (files.mergeRequest && (path === root || path.startsWith(`${root}${external_node_path_.sep}`)))
        throw caFile(given, 'a file that the merge request cannot change: outside the checkout, for example of the image or a variable of type file', 'a file of the checkout');
    const text = await files.readFile(path);
    if (text === undefined)
        throw caFile(given, 'a file that this job may read', 'no such file');
    if (!text.includes('-----BEGIN CERTIFICATE-----') || text.includes('PRIVATE KEY-----'))
        throw caFile(given, 'PEM certificates of authorities, and no key', `${text.length} characters of something else`);
    return text;
};
const caFile = function (received, expected, what) { return new errors_problem/* Refusal */.P({
    code: 'CA_FILE',
    message: `the authorities of \`ca-file\` cannot be used: ${received.slice(0, 200)} is ${what}`,
    where: { kind: 'input', name: 'ca-file' },
    expected,
    received: what,
    remedy: 'Put the PEM certificate of your authority into the image of the job or on the runner, and name its path in `ca-file`.',
}) };

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/ci/github-id-token.ts
/**
 * Why there is, or is not, an ID token to ask for. The runner sets the two variables only where the job has
 * `id-token: write` (actions/runner NodeScriptActionHandler); it says nothing about why not, so the cause is worked out.
 */
const githubIdToken = async function (env, run, readFile) {
    if ((env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '' && (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') !== '') {
        return { kind: 'available' };
    }
    if (run.fork)
        return { kind: 'withheld', cause: 'fork' };
    if (run.dependabot)
        return { kind: 'withheld', cause: 'dependabot' };
    const called = await isCalledWorkflow(env, readFile);
    return { kind: 'not requested', cause: called ? 'reusable caller' : 'permission' };
};
/**
 * GITHUB_WORKFLOW_REF names the caller's file and GITHUB_JOB the job that runs. Where the caller's file has no such
 * job, but one that `uses:` another workflow, the job is that workflow's.
 */
const isCalledWorkflow = async function (env, readFile) {
    const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1];
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const job = env['GITHUB_JOB'] ?? '';
    if (file === undefined || workspace === '' || job === '')
        return false;
    try {
        const text = await readFile(`${workspace}/${file}`);
        const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
        const workflow = parse(text, { maxAliasCount: 100 });
        const jobs = member(workflow, 'jobs');
        if (typeof jobs !== 'object' || jobs === null || Object.hasOwn(jobs, job))
            return false;
        return Object.values(jobs).some((entry) => typeof member(entry, 'uses') === 'string');
    }
    catch {
        return false;
    }
};
const member = function (value, name) { return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : undefined };

// EXTERNAL MODULE: ./src/ci/variables.ts
var ci_variables = __webpack_require__(81605);
;// CONCATENATED MODULE: ./src/ci/workspace-head.ts

/** Reads HEAD as git stores it (gitrepository-layout(5)), so that no program runs. */
const workspaceHead = async function (workspace, readFile) {
    const text = async (path) => readFile(path).then((content) => content.trim(), () => undefined);
    if (workspace === '')
        return { kind: 'unknown' };
    // In a worktree and a submodule `.git` is a file that names the folder.
    const link = /^gitdir: (.+)$/.exec((await text(`${workspace}/.git`)) ?? '')?.[1];
    const folder = link === undefined ? `${workspace}/.git` : link.startsWith('/') ? link : `${workspace}/${link}`;
    const head = await text(`${folder}/HEAD`);
    if (head === undefined)
        return { kind: 'none' };
    if ((0,ci_variables/* isCommit */.WM)(head))
        return { kind: 'commit', id: head };
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined || ref.split('/').includes('..'))
        return { kind: 'unknown' };
    const common = await text(`${folder}/commondir`);
    const shared = common === undefined ? folder : common.startsWith('/') ? common : `${folder}/${common}`;
    const loose = (await text(`${folder}/${ref}`)) ?? (await text(`${shared}/${ref}`));
    if ((0,ci_variables/* isCommit */.WM)(loose))
        return { kind: 'commit', id: loose };
    const packed = (await text(`${shared}/packed-refs`)) ?? '';
    for (const line of packed.split('\n')) {
        const [id, name] = line.split(' ');
        if (name === ref && (0,ci_variables/* isCommit */.WM)(id))
            return { kind: 'commit', id };
    }
    return { kind: 'unknown' };
};

;// CONCATENATED MODULE: ./src/ci/github-context.ts





const setForEveryJob = [
    'GITHUB_EVENT_NAME',
    'GITHUB_SHA',
    'GITHUB_SERVER_URL',
    'GITHUB_API_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_REPOSITORY_ID',
    'GITHUB_REPOSITORY_OWNER_ID',
    'GITHUB_REF',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
];
/** These run with the rights of the base branch, whoever opened the merge request (attack G01). */
const privilegedEvents = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
/**
 * Reads the job's context from the runner's variables and the event payload. Throws a `Refusal`: EVENT_UNTRUSTED,
 * EVENT_PAYLOAD, PLATFORM_VARIABLE. Branch names, titles and logins of the payload are never read.
 */
const readGitHubContext = async function (env, readFile) {
    const variables = (0,ci_variables/* readVariables */.Ch)('github', env);
    variables.refuseMissing(setForEveryJob);
    const event = variables.required('GITHUB_EVENT_NAME');
    const sha = variables.commit('GITHUB_SHA');
    const serverUrl = variables.url('GITHUB_SERVER_URL');
    const path = variables.required('GITHUB_REPOSITORY');
    const runId = variables.number('GITHUB_RUN_ID');
    const payload = await readPayload(env, readFile);
    if (privilegedEvents.has(event))
        await refuseForeignCode(event, sha, payload, env, readFile);
    const mergeRequest = readMergeRequest(payload, variables);
    return {
        platform: 'github',
        serverUrl,
        apiUrl: variables.url('GITHUB_API_URL'),
        repository: {
            id: variables.number('GITHUB_REPOSITORY_ID'),
            path,
            ownerId: variables.number('GITHUB_REPOSITORY_OWNER_ID'),
            visibility: readVisibility(payload),
        },
        event,
        ref: variables.required('GITHUB_REF'),
        sha,
        run: {
            id: runId,
            attempt: Number(variables.number('GITHUB_RUN_ATTEMPT')),
            url: `${serverUrl}/${path}/actions/runs/${runId}`,
        },
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
        revisions: readRevisions(event, sha, payload, mergeRequest),
        idToken: await readIdToken(env, mergeRequest, payload, readFile),
        environment: '',
    };
};
const payloadProblem = function (message, received) { return new errors_problem/* Refusal */.P({
    code: 'EVENT_PAYLOAD',
    message,
    where: { kind: 'input', name: 'GITHUB_EVENT_PATH' },
    expected: 'the JSON file that the runner writes for every job',
    received,
    remedy: 'Run meshgate as a step of a workflow; when it runs in a container of its own, mount the file of GITHUB_EVENT_PATH.',
}) };
/** Nobody could be told, and nothing be compared with: a green run would look like a review. */
const withoutMergeRequest = function (event) { return new errors_problem/* Refusal */.P({
    code: 'EVENT_PAYLOAD',
    message: `the event ${event} names no pull request`,
    where: { kind: 'input', name: 'GITHUB_EVENT_PATH' },
    expected: '`pull_request.number` in the event, as GitHub writes it',
    received: 'no pull request',
    remedy: 'Let GitHub start the workflow. A runner on your own machine needs the event: `act pull_request -e event.json`, with the number and the commits of the pull request; or run `meshgate check --base main` there.',
}) };
const readPayload = async function (env, readFile) {
    const path = env['GITHUB_EVENT_PATH'] ?? '';
    if (path === '')
        throw payloadProblem('GITHUB_EVENT_PATH is not set', 'nothing');
    let text;
    try {
        text = await readFile(path);
    }
    catch {
        throw payloadProblem('the event payload cannot be read', 'no readable file');
    }
    let payload;
    try {
        payload = JSON.parse(text);
    }
    catch {
        throw payloadProblem('the event payload is not JSON', `${text.length} characters that do not parse`);
    }
    if (!(0,json/* isJsonObject */.OW)(payload))
        throw payloadProblem('the event payload is not an object', typeof payload);
    return payload;
};
const at = function (value, ...members) { return members.reduce((inside, member) => ((0,json/* isJsonObject */.OW)(inside) && Object.hasOwn(inside, member) ? inside[member] : undefined), value) };
const readMergeRequest = function (payload, variables) {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        return undefined;
    const headSha = at(payload, 'pull_request', 'head', 'sha');
    if (!(0,ci_variables/* isCommit */.WM)(headSha))
        throw payloadProblem('the merge request of the payload has no head commit', typeof headSha);
    const head = at(payload, 'pull_request', 'head', 'repo', 'id');
    const base = at(payload, 'pull_request', 'base', 'repo', 'id');
    // A deleted fork has no repository any more: `repo` is null.
    return {
        number,
        // The payload of a runner beside GitHub's may be without it; a merge request is one of the repository that runs.
        projectId: typeof base === 'number' ? String(base) : variables.number('GITHUB_REPOSITORY_ID'),
        headSha,
        fork: typeof head !== 'number' || head !== base,
    };
};
const readVisibility = function (payload) {
    const visibility = at(payload, 'repository', 'visibility');
    if (visibility === 'public')
        return 'public';
    if (visibility === 'private' || visibility === 'internal')
        return 'private';
    const isPrivate = at(payload, 'repository', 'private');
    return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : 'unknown';
};
const noBase = function (head, why) { return ({ base: '', head, note: why }) };
const unmerged = function (base, head) { return ({
    base,
    head,
    note: 'the head was not merged into the target branch first; where the target has moved on, its own changes appear reversed',
}) };
const readRevisions = function (event, sha, payload, mergeRequest) {
    switch (event) {
        // GITHUB_SHA is the merge of the head into the base's tip: its first parent is that tip.
        case 'pull_request': {
            if (mergeRequest === undefined)
                throw withoutMergeRequest(event);
            if (mergeRequest.headSha !== sha)
                return { base: `${sha}^1`, head: sha };
            // Runners beside GitHub's name the head itself: its parent is only the commit before, and the others would not be compared.
            const base = at(payload, 'pull_request', 'base', 'sha');
            return (0,ci_variables/* isCommit */.WM)(base)
                ? unmerged(base, sha)
                : noBase(sha, 'GITHUB_SHA is not merged into the target branch, whose commit the event does not name');
        }
        case 'pull_request_target': {
            const merge = at(payload, 'pull_request', 'merge_commit_sha');
            if (mergeRequest === undefined)
                throw withoutMergeRequest(event);
            const otherwise = unmerged(sha, mergeRequest.headSha);
            return (0,ci_variables/* isCommit */.WM)(merge)
                ? { base: `${merge}^1`, head: merge, secondParent: mergeRequest.headSha, otherwise }
                : otherwise;
        }
        case 'merge_group': {
            const base = at(payload, 'merge_group', 'base_sha');
            const head = at(payload, 'merge_group', 'head_sha');
            if (!(0,ci_variables/* isCommit */.WM)(base) || !(0,ci_variables/* isCommit */.WM)(head))
                throw payloadProblem('the merge group names no base and head commit', 'no commit ids');
            return { base, head };
        }
        case 'push': {
            const before = at(payload, 'before');
            if (!(0,ci_variables/* isCommit */.WM)(before) || (0,ci_variables/* isNoCommit */.xT)(before))
                return noBase(sha, 'the push created the branch: there is nothing to compare with');
            return { base: before, head: sha };
        }
        default:
            return {
                base: `${sha}^1`,
                head: sha,
                note: `the event ${event} names no change: the commit is compared with the one before it`,
                otherwise: noBase(sha, 'the first commit: there is nothing to compare with'),
            };
    }
};
const readIdToken = async function (env, mergeRequest, payload, readFile) { return githubIdToken(env, {
    fork: mergeRequest?.fork === true,
    dependabot: env['GITHUB_ACTOR'] === 'dependabot[bot]' || at(payload, 'sender', 'login') === 'dependabot[bot]',
}, readFile) };
/** Attack G01: a privileged event that has checked out anything but the base is refused before anything is read. */
const refuseForeignCode = async function (event, sha, payload, env, readFile) {
    const workspace = env['GITHUB_WORKSPACE'] ?? '';
    const head = await workspaceHead(workspace, readFile);
    const base = at(payload, 'pull_request', 'base', 'sha');
    if (head.kind === 'none' || (head.kind === 'commit' && (head.id === sha || head.id === base)))
        return;
    throw new errors_problem/* Refusal */.P({
        code: 'EVENT_UNTRUSTED',
        message: `the event ${event} has the rights of the base branch, but the workspace holds other code`,
        where: { kind: 'input', name: 'GITHUB_EVENT_NAME' },
        expected: `the workspace at ${sha}`,
        received: head.kind === 'commit' ? head.id : 'a commit that could not be determined',
        remedy: 'Run meshgate on `pull_request`, or leave the `ref:` of actions/checkout out: meshgate reads the merge request by itself and runs none of it.',
    });
};

;// CONCATENATED MODULE: ./src/ci/gitlab-context.ts

const gitlab_context_setForEveryJob = [
    'CI_SERVER_URL',
    'CI_API_V4_URL',
    'CI_PROJECT_ID',
    'CI_PROJECT_PATH',
    'CI_PIPELINE_SOURCE',
    'CI_COMMIT_SHA',
    'CI_PIPELINE_ID',
    'CI_JOB_ID',
    'CI_JOB_URL',
];
/**
 * Reads the job's context from GitLab's predefined variables. Throws a `Refusal` with code PLATFORM_VARIABLE. Names of
 * branches, titles and users are data: the target's name is only ever part of a full ref.
 */
const readGitLabContext = async function (env) {
    const variables = (0,ci_variables/* readVariables */.Ch)('gitlab', env);
    const isMergeRequest = variables.optional('CI_MERGE_REQUEST_IID') !== '';
    variables.refuseMissing([...gitlab_context_setForEveryJob, ...(isMergeRequest ? ['CI_MERGE_REQUEST_PROJECT_ID'] : [])]);
    const serverUrl = variables.url('CI_SERVER_URL');
    const mergeRequest = gitlab_context_readMergeRequest(variables);
    return {
        platform: 'gitlab',
        serverUrl,
        apiUrl: variables.url('CI_API_V4_URL'),
        repository: {
            id: variables.number('CI_PROJECT_ID'),
            path: variables.required('CI_PROJECT_PATH'),
            ownerId: variables.optional('CI_PROJECT_NAMESPACE_ID'),
            visibility: gitlab_context_readVisibility(variables),
        },
        event: variables.required('CI_PIPELINE_SOURCE'),
        ref: readRef(variables),
        sha: variables.commit('CI_COMMIT_SHA'),
        // A retried job keeps its pipeline and gets a new, higher id.
        run: {
            id: variables.number('CI_PIPELINE_ID'),
            attempt: Number(variables.number('CI_JOB_ID')),
            url: variables.url('CI_JOB_URL'),
        },
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
        revisions: gitlab_context_readRevisions(variables, mergeRequest),
        idToken: gitlab_context_readIdToken(variables),
        environment: variables.optional('CI_ENVIRONMENT_NAME'),
    };
};
const gitlab_context_readVisibility = function (variables) {
    switch (variables.optional('CI_PROJECT_VISIBILITY')) {
        case 'public':
            return 'public';
        // Internal: everybody with an account, outside users excluded.
        case 'private':
        case 'internal':
            return 'private';
        default:
            return 'unknown';
    }
};
const readRef = function (variables) {
    const merge = variables.optional('CI_MERGE_REQUEST_REF_PATH');
    if (merge !== '')
        return merge;
    const tag = variables.optional('CI_COMMIT_TAG');
    return tag === '' ? `refs/heads/${variables.required('CI_COMMIT_REF_NAME')}` : `refs/tags/${tag}`;
};
/**
 * The merge request belongs to the target project: CI_MERGE_REQUEST_PROJECT_ID, never CI_PROJECT_ID, which is the
 * fork's in a fork's pipeline. Merged results and trains run on a synthetic commit, so the tip that people see is in
 * CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, which is empty for plain merge request pipelines.
 */
const gitlab_context_readMergeRequest = function (variables) {
    if (variables.optional('CI_MERGE_REQUEST_IID') === '')
        return undefined;
    const projectId = variables.number('CI_MERGE_REQUEST_PROJECT_ID');
    const source = variables.optionalCommit('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA');
    const sourceProject = variables.optional('CI_MERGE_REQUEST_SOURCE_PROJECT_ID');
    return {
        number: Number(variables.number('CI_MERGE_REQUEST_IID')),
        projectId,
        headSha: source === '' ? variables.commit('CI_COMMIT_SHA') : source,
        // An empty source project is one that was deleted.
        fork: sourceProject !== projectId,
    };
};
const gitlab_context_readRevisions = function (variables, mergeRequest) {
    const sha = variables.commit('CI_COMMIT_SHA');
    if (mergeRequest === undefined) {
        const before = variables.optionalCommit('CI_COMMIT_BEFORE_SHA');
        return before === ''
            ? {
                base: `${sha}^1`,
                head: sha,
                note: 'the pipeline names no change: the commit is compared with the one before it',
                otherwise: { base: '', head: sha, note: 'the first commit: there is nothing to compare with' },
            }
            : { base: before, head: sha };
    }
    // Set in merged results (the target's tip) and in trains (the merge request ahead, or the target's tip).
    const target = variables.optionalCommit('CI_MERGE_REQUEST_TARGET_BRANCH_SHA');
    if (target !== '')
        return { base: target, head: sha };
    const type = variables.optional('CI_MERGE_REQUEST_EVENT_TYPE');
    if (type === 'merged_result' || type === 'merge_train')
        return { base: `${sha}^1`, head: sha };
    const merge = `refs/merge-requests/${mergeRequest.number}/merge`;
    return {
        base: `${merge}^1`,
        head: merge,
        secondParent: mergeRequest.headSha,
        otherwise: {
            base: `refs/heads/${variables.required('CI_MERGE_REQUEST_TARGET_BRANCH_NAME')}`,
            head: mergeRequest.headSha,
            note: 'no merged result was to be had: the source is compared with the tip of the target branch, and where the target has moved on, its own changes appear reversed',
        },
    };
};
const gitlab_context_readIdToken = function (variables) { return variables.some(/^MESHGATE_(?:CLUSTER_)?ID_TOKEN(?:_[A-Z0-9_]+)?$/)
    ? { kind: 'available' }
    : { kind: 'not requested', cause: 'variable' } };

// EXTERNAL MODULE: ./src/ci/local-context.ts
var local_context = __webpack_require__(61781);
;// CONCATENATED MODULE: ./src/ci/context.ts



/** Where this job runs and for what. `base` is a person's own choice of revision, in a shell only. */
const readContext = async function (platform, env, readFile, base) {
    switch (platform) {
        case 'github':
            return readGitHubContext(env, readFile);
        case 'gitlab':
            return readGitLabContext(env);
        case 'local':
            return (0,local_context/* readLocalContext */.F)(base);
    }
};

// EXTERNAL MODULE: ./src/ci/files.ts
var files = __webpack_require__(52243);
;// CONCATENATED MODULE: ./src/ci/find-commit.ts



/**
 * Finds commits through the platform's API, for checkouts too shallow to hold them. A revision that the token may not
 * see is one that is not there. Throws `Refusal`: REVIEW_FAILED, HTTP_*.
 */
const createFindCommit = function (context, ask) {
    switch (context.platform) {
        case 'github':
            return async (revision) => {
                if (!(0,ci_variables/* isCommit */.WM)(revision))
                    return undefined;
                const answer = await ask(`${(0,ask_platform/* repositoryPath */.SH)(context)}/git/commits/${revision}`);
                return commit(find_commit_member(answer, 'sha'), list(find_commit_member(answer, 'parents')).map((parent) => find_commit_member(parent, 'sha')));
            };
        case 'gitlab': {
            const project = `projects/${context.mergeRequest?.projectId ?? context.repository.id}`;
            return async (revision) => {
                const merge = /^refs\/merge-requests\/(\d+)\/merge$/.exec(revision)?.[1];
                // Asking for the merged result renews it; the ref itself may be of an older push.
                const id = merge === undefined
                    ? revision.replace(/^refs\/heads\//, '')
                    : find_commit_member(await ask(`${project}/merge_requests/${merge}/merge_ref`), 'commit_id');
                if (typeof id !== 'string')
                    return undefined;
                const answer = await ask(`${project}/repository/commits/${encodeURIComponent(id)}`);
                return commit(find_commit_member(answer, 'id'), list(find_commit_member(answer, 'parent_ids')));
            };
        }
        case 'local':
            return async () => undefined;
    }
};
const find_commit_member = function (value, name) { return (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined };
const list = function (value) { return (Array.isArray(value) ? value : []) };
const commit = function (id, parents) { return (0,ci_variables/* isCommit */.WM)(id) && parents.every(ci_variables/* isCommit */.WM) ? { id, parents } : undefined };

;// CONCATENATED MODULE: ./src/ci/interruption.ts
/** GitHub's runner sends SIGINT to a cancelled job and SIGTERM 7.5 seconds later; GitLab's, and a cluster's, send SIGTERM. */
const signals = { SIGINT: 130, SIGTERM: 143 };
/** Does the work when a signal ends the job, and then ends the process; a second signal ends it at once. */
const onInterrupt = function (work) {
    let begun = false;
    const listeners = Object.entries(signals).map(([signal, exitCode]) => {
        const listener = () => {
            if (begun)
                process.exit(exitCode);
            begun = true;
            work(exitCode)
                .catch(() => undefined)
                .finally(() => process.exit(exitCode));
        };
        process.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        for (const [signal, listener] of listeners)
            process.off(signal, listener);
    };
};

;// CONCATENATED MODULE: ./src/ci/revisions.ts

/**
 * Turns refs and `^1` into commit ids, so that one run reads one pair of trees even if a branch moves meanwhile. A head
 * whose second parent is not the expected one is stale, and `otherwise` takes its place. Undefined: neither can be had.
 * A commit id that needs no look at its parents is passed on unseen: a shallow clone may lack it, the platform has it.
 */
const resolveRevisions = async function (revisions, findCommit) {
    const find = once(findCommit);
    const head = await resolveHead(revisions, find);
    const base = head === undefined ? undefined : await resolveBase(revisions, find);
    if (head === undefined || base === undefined) {
        return revisions.otherwise === undefined ? undefined : resolveRevisions(revisions.otherwise, find);
    }
    return { base, head, ...(revisions.note === undefined ? {} : { note: revisions.note }) };
};
const resolveHead = async function ({ head, secondParent }, find) {
    if (head === 'worktree' || ((0,ci_variables/* isCommit */.WM)(head) && secondParent === undefined))
        return head;
    const commit = await find(head);
    return secondParent === undefined || commit?.parents[1] === secondParent ? commit?.id : undefined;
};
const resolveBase = async function ({ base }, find) {
    if (base === '' || (0,ci_variables/* isCommit */.WM)(base))
        return base;
    return base.endsWith('^1') ? (await find(base.slice(0, -2)))?.parents[0] : (await find(base))?.id;
};
/** One answer a revision: a ref that is read twice may have moved in between. */
const once = function (find) {
    const answers = new Map();
    return (revision) => {
        const answer = answers.get(revision) ?? find(revision);
        answers.set(revision, answer);
        return answer;
    };
};

// EXTERNAL MODULE: ./src/ci/runner-files.ts
var runner_files = __webpack_require__(73682);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/ci/used-tokens.ts




/**
 * Keeps digests of `jti` in a file of the job's own, beside the files that the runner makes for the job. Where it cannot
 * be written, a process still knows its own.
 */
const createUsedTokens = function (platform, env) {
    const job = [env['CI_JOB_ID'], env['GITHUB_RUN_ID'], env['GITHUB_RUN_ATTEMPT'], env['GITHUB_JOB']]
        .map((part) => (part ?? '').replace(/[^A-Za-z0-9_-]/g, '-'))
        .filter((part) => part !== '')
        .join('-');
    const project = env['CI_PROJECT_DIR'] ?? '';
    // GitLab's runner keeps a job's own files in this folder, and clears it.
    const root = platform === 'gitlab' && (0,external_node_path_.isAbsolute)(project) ? `${project}.tmp` : (0,files.temporaryFolder)(platform, env);
    const folder = (0,external_node_path_.join)(root, 'meshgate-tokens');
    const file = (0,external_node_path_.join)(folder, job === '' ? 'shell' : job);
    const known = [];
    return {
        byOthers: async (phase) => {
            const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
            return new Set([...text.split('\n'), ...known]
                .map((line) => line.split(' '))
                .filter(([digest, used]) => digest !== '' && used !== undefined && used !== phase)
                .map(([digest = '']) => digest));
        },
        record: async (digest, phase) => {
            const line = `${digest} ${phase}`;
            if (known.includes(line))
                return;
            known.push(line);
            try {
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW;
                const handle = await (0,promises_.open)(file, flags, 0o600);
                await handle.appendFile(`${line}\n`).finally(() => handle.close());
            }
            catch {
                // What a read-only folder cannot keep, the issuer's own lifetime of five minutes limits.
            }
        },
    };
};

// EXTERNAL MODULE: ./src/errors/pages.ts
var pages = __webpack_require__(68059);
// EXTERNAL MODULE: ./src/http/proxy.ts
var http_proxy = __webpack_require__(57856);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/identity/missing-token.ts
var missing_token = __webpack_require__(57394);
// EXTERNAL MODULE: ./src/identity/precheck-token.ts
var precheck_token = __webpack_require__(26351);
// EXTERNAL MODULE: ./src/identity/shown.ts
var shown = __webpack_require__(17375);
// EXTERNAL MODULE: ./src/identity/token-problem.ts
var token_problem = __webpack_require__(22357);
;// CONCATENATED MODULE: ./src/identity/well-known-audiences.ts


/** Services that take ID tokens of CI jobs under an audience of their own (attack P15). */
const wellKnown = [
    /^sts(\.[a-z0-9-]+)*\.amazonaws\.com(\.cn)?$/,
    /^sigstore$/,
    /^api:\/\/azureadtokenexchange[a-z]*$/,
    /^(iam|sts)\.googleapis\.com(\/|$)/,
    /^npm:/,
    /^(test)?pypi$/,
    /^rubygems\.org$/,
    /^crates\.io$/,
    /^(www\.)?(github|gitlab)\.com(\/|$)/,
    /^vault$/,
    /^octo-sts\.dev$/,
];
/** The default audience of API servers: right for a cluster's own token, wrong for the mesh's. */
const apiServer = /^kubernetes\.default(\.svc(\.cluster\.local)?)?$/;
/** Envoy's check_audience: one scheme and one trailing slash do not count there, so they do not count here. */
const bare = function (audience) { return audience.replace(/^https?:\/\//, '').replace(/\/$/, '') };
/**
 * An audience that another service accepts too: a token for it could be replayed there. `serverUrl` is the platform's,
 * whose own audiences (GitHub: the owner's page, GitLab: the instance) are the defaults of everybody.
 */
const wellKnownAudience = function (audience, serverUrl, purpose = 'mesh') {
    const name = bare(audience).toLowerCase();
    const server = bare(serverUrl).toLowerCase();
    const platform = server !== '' &&
        (name === server || (name.startsWith(`${server}/`) && name.split('/').length <= server.split('/').length + 1));
    const isApiServer = purpose === 'mesh' && apiServer.test(name);
    if (!platform && !isApiServer && !wellKnown.some((pattern) => pattern.test(name)))
        return undefined;
    return {
        code: 'AUDIENCE_WELL_KNOWN',
        message: 'the audience belongs to another service, which would accept the token too',
        expected: 'an audience of your own, for example https://mesh.example.com/production',
        received: (0,shown/* shown */.S)(audience),
        remedy: 'Choose an audience that names your mesh and the environment and nothing else, and put it into the RequestAuthentication.',
    };
};
/** Whether Envoy would take a token for one audience where the other is asked for. */
const isSameAudience = function (one, other) { return bare(one) === bare(other) };
/** The mesh's and the API server's audience must differ: with one, every workload that sees a token can log in. */
const refuseSharedAudience = function (mesh, cluster) {
    if (!isSameAudience(mesh, cluster))
        return;
    throw new errors_problem/* Refusal */.P({
        code: 'AUDIENCE_SHARED',
        message: 'the audience of the mesh and that of the cluster are one, as Envoy compares them',
        expected: 'two audiences that differ in more than the scheme or a slash at the end',
        received: `${(0,shown/* shown */.S)(mesh)} and ${(0,shown/* shown */.S)(cluster)}`,
        remedy: 'Give the cluster an audience of its own: otherwise a workload that is sent the token could log in to the API server with it.',
    });
};

;// CONCATENATED MODULE: ./src/identity/request-github-token.ts





/**
 * The bearer goes to the platform and nowhere else (attack I07: an earlier step may have written another URL through
 * GITHUB_ENV). Throws REQUEST_URL.
 */
const checkRequestUrl = function (text, serverUrl) {
    const server = new URL(serverUrl);
    const hosts = server.host === 'github.com'
        ? ['*.actions.githubusercontent.com']
        : server.host.endsWith('.ghe.com')
            ? ['*.actions.githubusercontent.com', '*.ghe.com']
            : [server.host];
    const isPlatform = ({ host }) => hosts.some((allowed) => (allowed.startsWith('*') ? host.endsWith(allowed.slice(1)) : host === allowed));
    let url;
    try {
        url = new URL(text);
    }
    catch {
        url = undefined;
    }
    if (url?.protocol === 'https:' && url.username === '' && url.password === '' && url.hash === '' && isPlatform(url))
        return url;
    throw (0,token_problem/* refuseToken */.y)('REQUEST_URL', 'the address to ask for an ID token is not the platform\u2019s', {
        expected: `https on ${hosts.join(' or ')}`,
        received: url === undefined ? 'no URL' : `${url.protocol}//${url.host}`,
        remedy: 'Nothing was sent. Find the step that sets ACTIONS_ID_TOKEN_REQUEST_URL through GITHUB_ENV: it would have received the job\u2019s credentials.',
    });
};
const request_github_token_member = function (body, name) {
    try {
        const value = JSON.parse(body);
        const inner = (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
        return typeof inner === 'string' ? inner : '';
    }
    catch {
        return '';
    }
};
// The runner starts the job before the service knows of it (actions/runner JobRunner.cs waits a second at most).
const isNotYet = function ({ status, body }) { return status === 403 && /in '(Pending|Delayed)' state/.test(body) };
const isEmpty = function ({ status, body }) { return status === 200 && request_github_token_member(body, 'value') === '' };
const retry = {
    tries: 5,
    delay: 500,
    maxDelay: 10_000,
    statuses: [408, 429, 500, 502, 503, 504],
    again: (answer) => isNotYet(answer) || isEmpty(answer),
};
const explain = function (answer) {
    const received = `${answer.status} ${(0,shown/* shown */.S)(request_github_token_member(answer.body, 'message'))}`.trim();
    if (answer.status === 401 || (answer.status === 403 && !isNotYet(answer)))
        return new errors_problem/* Refusal */.P({
            code: 'TOKEN_REQUEST_FORBIDDEN',
            message: 'GitHub refuses to issue an ID token to this job',
            expected: '200 with a token',
            received,
            remedy: 'Give the job `permissions: { id-token: write, contents: read }`; the credentials for the request end with the job, so run it again.',
        });
    return new errors_problem/* Refusal */.P({
        code: 'TOKEN_REQUEST_FAILED',
        message: 'GitHub did not issue an ID token',
        expected: '200 with a token',
        received: isEmpty(answer) ? '200 without a token' : received,
        remedy: 'It was asked five times. Look at the platform\u2019s status page and run the job again.',
    });
};
/**
 * Asks GitHub for ID tokens: 10 s for a try, five tries with jitter, also for resets, timeouts and the race at the start
 * of a job. Every call fetches a new token, one audience each. Rejects with AUDIENCE_WELL_KNOWN, AUDIENCE_SHARED,
 * REQUEST_URL, TOKEN_REQUEST_FORBIDDEN, TOKEN_REQUEST_FAILED, HTTP_*.
 */
const createGitHubTokenSource = function (settings) {
    const { http, mask, serverUrl } = settings;
    const asked = new Map();
    return {
        request: async (purpose, audience) => {
            const foreign = wellKnownAudience(audience, serverUrl, purpose);
            if (foreign !== undefined)
                throw new errors_problem/* Refusal */.P(foreign);
            const other = asked.get(purpose === 'mesh' ? 'cluster' : 'mesh');
            if (other !== undefined)
                refuseSharedAudience(audience, other);
            const url = checkRequestUrl(settings.requestUrl, serverUrl);
            url.searchParams.set('audience', audience);
            const answer = await http({
                method: 'GET',
                url: url.href,
                headers: { accept: 'application/json', authorization: `Bearer ${settings.requestToken}` },
                timeout: 10_000,
                maxBytes: 64 * 1024,
                addresses: { kind: 'trusted', host: url.host },
                retry,
                ...(settings.sent === undefined ? {} : { sent: settings.sent }),
            });
            const token = answer.status === 200 ? request_github_token_member(answer.body, 'value') : '';
            if (token === '')
                throw explain(answer);
            maskToken(token, mask);
            asked.set(purpose, audience);
            return token;
        },
    };
};
/** The token and each of its segments (attack L04): a log that prints the payload alone is a leak too. */
const maskToken = function (token, mask) {
    mask(token);
    for (const segment of token.split('.'))
        if (segment.length >= 16)
            mask(segment);
};

;// CONCATENATED MODULE: ./src/identity/gitlab-token.ts







const variables = { mesh: 'MESHGATE_ID_TOKEN', cluster: 'MESHGATE_CLUSTER_ID_TOKEN' };
/** A name for a variable, from the last part of an audience: `https://mesh.example.com/eu-west` \u2192 `EU_WEST`. */
const suffixOf = function (audience) { return (audience.split('/').findLast((part) => part !== '') ?? '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 60) || 'OTHER' };
/** GitLab replaces variables in `aud`, and leaves those that do not exist as they stand. */
const refuseUnexpanded = function (variable, received) { return (0,token_problem/* refuseToken */.y)('AUDIENCE_UNEXPANDED', `the audience of ${variable} holds a variable that was not replaced`, {
    expected: 'an audience without $',
    received,
    remedy: 'Write the audience out, or define the variable for this job (protected variables exist on protected branches alone).',
}) };
/**
 * Hands out the tokens that GitLab put into the job's variables: one for each name in `id_tokens:`, for the whole job.
 * Rejects with TOKEN_MISSING, AUDIENCE_UNEXPANDED, AUDIENCE_SHARED, AUDIENCE_WELL_KNOWN, TOKEN_*.
 */
const createGitLabTokenSource = function (settings) {
    const tokensOf = (purpose) => [
        { variable: variables[purpose], token: purpose === 'mesh' ? settings.meshToken : settings.clusterToken },
        ...Object.entries(settings.further ?? {})
            .filter(([variable]) => variable.startsWith(`${variables[purpose]}_`))
            .sort(([left], [right]) => (0,order/* byCodePoint */.HH)(left, right))
            .map(([variable, token]) => ({ variable, token })),
    ].filter(({ token }) => token !== '');
    const tokens = { mesh: tokensOf('mesh'), cluster: tokensOf('cluster') };
    for (const { token } of [...tokens.mesh, ...tokens.cluster])
        maskToken(token, settings.mask);
    /** Before the verification, for a message that says more than "another audience". */
    const audienceOf = ({ variable, token }) => {
        if (token.includes('$'))
            throw refuseUnexpanded(variable, 'the name of a variable');
        const { aud } = (0,precheck_token/* precheckToken */.N)(token).payload;
        const texts = Array.isArray(aud) ? aud : [aud];
        if (texts.some((text) => typeof text === 'string' && text.includes('$')))
            throw refuseUnexpanded(variable, aud);
        return aud;
    };
    return {
        request: async (purpose, audience) => {
            const foreign = wellKnownAudience(audience, settings.serverUrl, purpose);
            if (foreign !== undefined)
                throw new errors_problem/* Refusal */.P(foreign);
            const variable = variables[purpose];
            const held = tokens[purpose].map((one) => ({ ...one, audience: audienceOf(one) }));
            if (held.length === 0)
                throw (0,token_problem/* refuseToken */.y)('TOKEN_MISSING', `the job has no variable ${variable}`, {
                    expected: 'an ID token of GitLab',
                    received: undefined,
                    remedy: (0,missing_token/* gitlabRemedy */.iv)(variable, audience),
                });
            const mine = held.find((one) => one.audience === audience);
            if (mine === undefined)
                throw (0,token_problem/* refuseToken */.y)('TOKEN_AUDIENCE', `none of the job's ID tokens is for the audience ${audience}`, {
                    expected: audience,
                    received: held.map((one) => one.audience),
                    remedy: (0,missing_token/* idTokenEntry */.Fp)(`${variable}_${suffixOf(audience)}`, audience).join('\n'),
                });
            const other = purpose === 'mesh' ? 'cluster' : 'mesh';
            for (const theirs of tokens[other].map(audienceOf))
                if (typeof theirs === 'string')
                    refuseSharedAudience(audience, theirs);
            return mine.token;
        },
    };
};

// EXTERNAL MODULE: ./src/identity/issuer-profiles.ts + 5 modules
var issuer_profiles = __webpack_require__(25739);
// EXTERNAL MODULE: ./src/identity/key-set.ts + 1 modules
var key_set = __webpack_require__(57933);
// EXTERNAL MODULE: ./src/identity/strict-json.ts
var strict_json = __webpack_require__(23136);
;// CONCATENATED MODULE: ./src/identity/key-source.ts





const maxBytes = 512 * 1024;
const timeout = 5000;
const key_source_retry = { tries: 3, delay: 500, maxDelay: 2000, statuses: [408, 429, 500, 502, 503, 504] };
/** Milliseconds between two fetches of one set, so that tokens with made-up names cause no load. */
const cooldown = 30_000;
// Object stores serve an issuer's documents without saying what they are.
const acceptable = /^(application\/([a-z0-9.-]+\+)?json|application\/octet-stream|binary\/octet-stream)\s*(;|$)/i;
const onFailure = function (host, problem) {
    switch (problem.code) {
        case 'HTTP_TOO_LARGE':
            return (0,token_problem/* refuseToken */.y)('JWKS_TOO_BIG', `${host} answered with more than 512 KiB`, {
                expected: `at most ${maxBytes} bytes`,
                remedy: 'Nothing was applied. Check what answers at this host: no issuer publishes this much.',
            });
        case 'HTTP_TIMEOUT':
        case 'HTTP_UNREACHABLE':
        case 'HTTP_PROXY':
        case 'HTTP_TLS':
            return (0,token_problem/* refuseToken */.y)('JWKS_UNREACHABLE', `the issuer\u2019s keys could not be fetched: ${problem.message}`, {
                expected: `an answer of ${host} within ${timeout / 1000} s`,
                remedy: `${problem.remedy} Nothing was applied, and no other key set is used instead.`,
            });
        default:
            return new errors_problem/* Refusal */.P(problem);
    }
};
const checkAnswer = function (host, answer) {
    const type = answer.headers['content-type'];
    if (answer.status === 200 && (type === undefined || acceptable.test(type)))
        return;
    throw (0,token_problem/* refuseToken */.y)('JWKS_BAD_RESPONSE', `${host} answered with something that is no document of an issuer`, {
        expected: '200 and application/json',
        received: `${answer.status} and ${type ?? 'no content type'}`,
        remedy: 'Nothing was applied. Check that the configured issuer is right and that no login page or proxy answers in its place.',
    });
};
const parseKeysUrl = function (value) {
    try {
        return typeof value === 'string' ? new URL(value) : undefined;
    }
    catch {
        return undefined;
    }
};
const createKeySource = function ({ http, clock, trustedHosts }) {
    const sets = new Map();
    const fetchText = async (url) => {
        const { host } = url;
        const addresses = trustedHosts.includes(host) ? { kind: 'trusted', host } : { kind: 'public' };
        const headers = { accept: 'application/json' };
        try {
            const answer = await http({ method: 'GET', url: url.href, headers, timeout, maxBytes, addresses, retry: key_source_retry });
            checkAnswer(host, answer);
            return answer.body;
        }
        catch (error) {
            throw error instanceof errors_problem/* Refusal */.P ? onFailure(host, error.problems[0]) : error;
        }
    };
    /** OpenID Connect Discovery \u00a74.3: the document must name the very issuer that it was asked for (attack I05). */
    const discover = async (issuer) => {
        const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
        const codes = { malformed: 'JWKS_BAD_RESPONSE', duplicate: 'JWKS_BAD_RESPONSE', name: 'JWKS_BAD_RESPONSE' };
        const document = (0,strict_json/* readStrictJson */.S)(Buffer.from(await fetchText(address), 'utf8'), `the discovery document of ${address.host}`, codes);
        if (document['issuer'] !== issuer)
            throw (0,token_problem/* refuseToken */.y)('ISSUER_MISMATCH', `${address.host} speaks for another issuer than the configured one`, {
                expected: issuer,
                received: document['issuer'],
                remedy: 'Nothing was applied. Write `issuer` exactly as the tokens and this document have it, or find out who answers here.',
            });
        const keys = parseKeysUrl(document['jwks_uri']);
        if (keys?.protocol !== 'https:')
            throw (0,token_problem/* refuseToken */.y)('JWKS_BAD_RESPONSE', `the discovery document of ${address.host} names no https URL of its keys`, {
                expected: 'jwks_uri',
                received: document['jwks_uri'],
                remedy: 'Nothing was applied. Tell the owner of the issuer.',
            });
        if (keys.host !== address.host && !trustedHosts.includes(keys.host))
            throw (0,token_problem/* refuseToken */.y)('JWKS_ORIGIN', `${address.host} keeps its keys on another host`, {
                expected: address.host,
                received: keys.host,
                remedy: 'If that is right, add the host of the keys to `issuerHosts` of the protected configuration.',
            });
        return keys;
    };
    const fetchSet = async (issuer, known) => {
        const url = known === undefined ? await discover(issuer) : new URL(known);
        const fetched = { keysUrl: url.href, keys: (0,key_set/* readKeySet */.A)(await fetchText(url)), at: clock.now() };
        sets.set(issuer, fetched);
        return fetched;
    };
    /** Sets that were fetched a second time because of an unknown key. */
    const refetched = new Map();
    return {
        find: async (issuer, keyId, algorithm) => {
            let set = sets.get(issuer) ?? (await fetchSet(issuer));
            let key = (0,key_set/* selectKey */.u)(set.keys, keyId, algorithm);
            const last = refetched.get(issuer);
            // Rotation (I08): the set is asked for once more, and not again within the cooldown.
            if (key === undefined && (last === undefined || clock.now() - last >= cooldown)) {
                refetched.set(issuer, clock.now());
                set = await fetchSet(issuer, set.keysUrl);
                key = (0,key_set/* selectKey */.u)(set.keys, keyId, algorithm);
            }
            if (key !== undefined)
                return { key, keysUrl: set.keysUrl, keys: set.keys };
            const age = Math.max(0, Math.round((clock.now() - set.at) / 1000));
            throw (0,token_problem/* refuseToken */.y)('JWKS_UNKNOWN_KID', `key ${(0,shown/* shown */.S)(keyId)} is not published by ${issuer} (fetched ${age} s ago)`, {
                expected: set.keys.map((one) => (0,shown/* shown */.S)(one['kid'])).join(', ') || 'no key at all',
                received: keyId,
                remedy: 'If the issuer has just changed its keys, run the job again in 30 s. Otherwise the token was signed by somebody else.',
            });
        },
    };
};

;// CONCATENATED MODULE: ./src/job.ts


















const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
/** Builds the run of a job from its adapters; what a command does not use is not loaded. */
const openJob = async function (options) {
    const { platform, env, folder, output, inputs, token, version } = options;
    const context = await readContext(platform, env, (path) => (0,promises_.readFile)(path, 'utf8'), options.base);
    const proxy = (0,http_proxy/* readProxySettings */.u)(env);
    const certificateAuthorities = await readAuthorities({
        platform,
        env,
        given: options.caFile,
        workspace: folder,
        mergeRequest: context.mergeRequest !== undefined,
        tellsExtra: async () => (await __webpack_require__.e(/* import() */ 4201).then(__webpack_require__.bind(__webpack_require__, 84201))).tellsExtraAuthorities,
        readFile: (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined),
    });
    const http = await options.createHttp({
        clock: systemClock,
        random: Math.random,
        certificateAuthorities,
        ...(proxy === undefined ? {} : { proxy }),
    });
    const platformHost = context.serverUrl === '' ? [] : [new URL(context.serverUrl).host];
    let tokens;
    let repository;
    return {
        version,
        context,
        inputs,
        ...(options.istio === undefined ? {} : { istio: options.istio }),
        output,
        clock: systemClock,
        random: Math.random,
        http,
        keys: (issuerHosts) => createKeySource({ http, clock: systemClock, trustedHosts: [...platformHost, ...issuerHosts] }),
        files: (0,files.createFiles)(platform, env, folder),
        repository: () => (repository ??= openRepository(options, context, http)),
        renderer: async () => (await __webpack_require__.e(/* import() */ 6397).then(__webpack_require__.bind(__webpack_require__, 16397))).createRenderer({
            path: env['PATH'] ?? '',
            workspace: folder,
            temporary: (0,files.temporaryFolder)(platform, env),
        }),
        readFolder: async (path, nameless) => (await Promise.all(/* import() */[__webpack_require__.e(2702), __webpack_require__.e(4544)]).then(__webpack_require__.bind(__webpack_require__, 27946))).readFolder(path, nameless === undefined ? {} : { nameless }),
        readTraffic: async function* (path) {
            yield* (await __webpack_require__.e(/* import() */ 1055).then(__webpack_require__.bind(__webpack_require__, 21055))).readTrafficLines(folder, path);
        },
        usedTokens: createUsedTokens(platform, env),
        tokens: () => (tokens ??= job_once(createTokens(platform, env, context, http, output))),
        connect: async (settings, login) => {
            const { connectCluster } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4506), __webpack_require__.e(4639)]).then(__webpack_require__.bind(__webpack_require__, 64639));
            return connectCluster(settings, {
                env,
                clusterToken: login.idToken,
                clock: systemClock,
                random: Math.random,
                readFile: (path) => (0,promises_.readFile)(path, 'utf8').catch(() => undefined),
                baseFile: login.baseFile,
                explain401: login.explain401,
                certificateAuthorities,
            });
        },
        review: async () => options.createReview(context, token, http),
        merged: async () => {
            const reader = readerToken(platform, token, env);
            if (reader === undefined)
                return undefined;
            const { findApprovals, findMergedRequest } = await __webpack_require__.e(/* import() */ 8834).then(__webpack_require__.bind(__webpack_require__, 38834));
            const ask = (0,ask_platform/* askPlatform */.xw)(context, reader, http);
            const request = await findMergedRequest(context, ask);
            if (request === undefined)
                return undefined;
            const comments = await options.createReview({ ...context, mergeRequest: request }, token, http);
            return comments === undefined
                ? undefined
                : { request, comments, approvals: () => findApprovals(context, request, ask) };
        },
        issues: async () => (await __webpack_require__.e(/* import() */ 882).then(__webpack_require__.bind(__webpack_require__, 40882))).createIssues(context, token, http),
        keepForPost: (path) => {
            if (platform === 'github')
                (0,runner_files/* saveState */.LZ)(env, 'secret', path);
        },
        onInterrupt: onInterrupt,
        report: options.report,
        printed: options.printed,
        render: {
            toolVersion: version,
            source: context.repository.path === '' ? inputs.config : `${context.repository.path}/${inputs.config}`,
            defaultIssuers: Object.fromEntries((0,issuer_profiles/* issuerProfiles */.Q)(context, []).map((profile) => [profile.platform, profile.issuer])),
        },
        docsBase: (0,pages/* docsOfRun */.m)(env),
    };
};
/** Several environments may share an audience; the mesh's token for one is asked for once. A cluster login is asked for anew. */
const job_once = function (source) {
    const known = new Map();
    return {
        request: (purpose, audience) => {
            if (purpose === 'cluster')
                return source.request(purpose, audience);
            const token = known.get(audience) ?? source.request(purpose, audience);
            known.set(audience, token);
            return token;
        },
    };
};
const createTokens = function (platform, env, context, http, output) {
    const mask = (secret) => output.mask(secret);
    switch (platform) {
        case 'github':
            return createGitHubTokenSource({
                requestUrl: env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '',
                requestToken: env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
                serverUrl: context.serverUrl,
                http,
                mask,
                // The run waits now anyway. What keeps it from being loaded is told at the end.
                sent: () => void output.load().catch(() => undefined),
            });
        case 'gitlab':
            return createGitLabTokenSource({
                meshToken: env['MESHGATE_ID_TOKEN'] ?? '',
                clusterToken: env['MESHGATE_CLUSTER_ID_TOKEN'] ?? '',
                further: Object.fromEntries(Object.entries(env).flatMap(([name, value]) => /^MESHGATE_(?:CLUSTER_)?ID_TOKEN_[A-Z0-9_]+$/.test(name) && value !== undefined ? [[name, value]] : [])),
                serverUrl: context.serverUrl,
                mask,
            });
        case 'local':
            return {
                request: () => {
                    throw new errors_problem/* Refusal */.P({
                        code: 'TOKEN_MISSING',
                        message: 'a shell has no ID token',
                        expected: 'a job of GitHub Actions or GitLab CI',
                        received: 'a shell',
                        remedy: 'Log in with a context of your kubeconfig: `--context NAME` of `adopt` and `snapshot`. What else needs the token runs in a job.',
                    });
                },
            };
    }
};
/** Local git objects first; what a shallow clone lacks comes through the platform's API. undefined: no repository at all. */
const openRepository = async function (options, context, http) {
    const { folder, platform, inputs, token, env } = options;
    const checkedOut = await (0,promises_.access)((0,external_node_path_.join)(folder, '.git')).then(() => true, () => false);
    if (!checkedOut && platform === 'local' && inputs.before !== undefined)
        return undefined;
    const { openJobRepository } = await Promise.all(/* import() */[__webpack_require__.e(2702), __webpack_require__.e(4605), __webpack_require__.e(2880)]).then(__webpack_require__.bind(__webpack_require__, 12880));
    const reader = readerToken(platform, token, env);
    return openJobRepository({
        folder,
        context,
        http,
        login: reader === undefined ? undefined : (0,ask_platform/* loginHeaders */.gZ)(platform, reader),
        network: { protocols: platform === 'local' ? 'none' : 'https', variables: proxyVariables(env) },
        findCommit: reader === undefined ? undefined : createFindCommit(context, (0,ask_platform/* askPlatform */.xw)(context, reader, http)),
        resolveRevisions: resolveRevisions,
    });
};
/** What git has to know of the runner's network, and no other variable. */
const proxyVariables = function (env) { return Object.fromEntries(['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'].flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value]];
})) };
/** What may read the repository: the token of the comment, else GitLab's job token. */
const readerToken = function (platform, token, env) {
    if (platform !== 'local' && token !== undefined)
        return { kind: 'access token', value: token };
    const job = env['CI_JOB_TOKEN'] ?? '';
    return platform === 'gitlab' && job !== '' ? { kind: 'job token', value: job } : undefined;
};


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 4987;
const ids = [4987,4201];
const modules = {

/***/ 84201:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellsExtraAuthorities: () => (/* binding */ tellsExtraAuthorities),
/* harmony export */   withAuthorities: () => (/* binding */ withAuthorities)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);

/** Authorities that NODE_EXTRA_CA_CERTS added; Node tells since 22.15. */
const readExtra = node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates;
/** Whether this Node tells what NODE_EXTRA_CA_CERTS added; where it does not, whoever adds authorities reads that file too. */
const tellsExtraAuthorities = readExtra !== undefined;
/**
 * Everything that Node trusts and `added` (PEM). `ca` of a connection replaces what Node trusts, NODE_EXTRA_CA_CERTS
 * included, so that both are named again. undefined: nothing was added, and Node's own way is the cheaper one.
 */
const withAuthorities = function (added) { return added.length === 0 ? undefined : [...node_tls__WEBPACK_IMPORTED_MODULE_0__.rootCertificates, ...(readExtra?.('extra') ?? []), ...added] };


/***/ }),

/***/ 94987:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHttpClient: () => (/* binding */ createHttpClient)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/http/address.ts

const never4 = [
    '0.0.0.0/8',
    '169.254.0.0/16',
    '224.0.0.0/4',
    '240.0.0.0/4',
    // Metadata services outside the link-local range: Alibaba Cloud, Oracle Cloud, Azure's wire server.
    '100.100.100.200/32',
    '192.0.0.192/32',
    '168.63.129.16/32',
];
// IANA special-purpose registry: not globally reachable, or not one place.
const private4 = [
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
];
const toNumber = function (dotted) { return dotted.split('.').reduce((value, part) => value * 256 + Number(part), 0) };
const inside = function (value, blocks) { return blocks.some((block) => {
    const [base = '', bits = ''] = block.split('/');
    const size = 2 ** (32 - Number(bits));
    return Math.floor(value / size) === Math.floor(toNumber(base) / size);
}) };
const classify4 = function (value) {
    if (inside(value, never4))
        return 'never';
    return inside(value, private4) ? 'private' : 'public';
};
/** The eight groups of an IPv6 address that `isIP` has accepted. */
const groupsOf = function (address) {
    const dotted = /(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
    const hexadecimal = dotted === undefined
        ? address
        : address.slice(0, -dotted.length) +
            `${Math.floor(toNumber(dotted) / 65536).toString(16)}:${(toNumber(dotted) % 65536).toString(16)}`;
    const [head = '', tail] = hexadecimal.split('::');
    const parse = (part) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
    const first = parse(head);
    const last = tail === undefined ? [] : parse(tail);
    return [...first, ...Array(8 - first.length - last.length).fill(0), ...last];
};
const classify6 = function (groups) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
    const embedded = g * 65536 + h;
    const zeros = (...values) => values.every((value) => value === 0);
    if (zeros(a, b, c, d, e, f, g) && h === 1)
        return 'private';
    // ::ffff:0:0/96 mapped, 64:ff9b::/96 NAT64 (RFC 6052): the IPv4 address decides.
    if (zeros(a, b, c, d, e) && f === 0xffff)
        return classify4(embedded);
    if (a === 0x64 && b === 0xff9b && zeros(c, d, e, f))
        return classify4(embedded);
    // AWS metadata over IPv6.
    if (a === 0xfd00 && b === 0x0ec2 && zeros(c, d, e, f, g) && h === 0x254)
        return 'never';
    if ((a & 0xfe00) === 0xfc00)
        return 'private';
    // Only 2000::/3 is global unicast; in it 2001::/23 (Teredo and others), documentation and 6to4 lead elsewhere.
    if ((a & 0xe000) !== 0x2000)
        return 'never';
    if ((a === 0x2001 && (b & 0xfe00) === 0) || a === 0x2002)
        return 'never';
    if ((a === 0x2001 && b === 0x0db8) || (a === 0x3fff && (b & 0xf000) === 0))
        return 'private';
    return 'public';
};
/** What a textual IP address is; undefined when the text is none (`0x7f.1` and the like are made canonical by `URL`). */
const classifyAddress = function (address) {
    const bare = address.replace(/^\[|\]$/g, '').split('%')[0] ?? '';
    switch ((0,external_node_net_.isIP)(bare)) {
        case 4:
            return classify4(toNumber(bare));
        case 6:
            return classify6(groupsOf(bare));
        default:
            return undefined;
    }
};

// EXTERNAL MODULE: ./src/http/authorities.ts
var http_authorities = __webpack_require__(84201);
// EXTERNAL MODULE: ./src/http/exchange.ts
var exchange = __webpack_require__(71823);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/http/failure.ts

const remedies = {
    HTTP_URL: 'Use an https URL with a host name and without user name, password or fragment.',
    HTTP_ADDRESS: 'If this host is yours and keys are served from a private network, add it to `issuerHosts` of the protected configuration; otherwise somebody points the job at an internal address.',
    HTTP_TIMEOUT: 'Check that the runner may reach this host (egress rules, proxy), then run the job again.',
    HTTP_UNREACHABLE: 'Check the name, the DNS and the egress rules of the runner; behind a proxy set HTTPS_PROXY and NO_PROXY.',
    HTTP_TLS: 'If the host has a certificate of a private authority, the owner of the runner sets NODE_EXTRA_CA_CERTS to its file. Never switch the verification off.',
    HTTP_PROXY: 'Check HTTPS_PROXY and NO_PROXY of the runner.',
    HTTP_TOO_LARGE: 'Nothing legitimate is this large here; check what answers at this host.',
    HTTP_ENCODING: 'Check what answers at this host; a proxy in between may have changed the answer.',
};
/** The host alone is named: paths and queries may hold secrets. */
const httpFailure = function (code, host, what, values = {}) { return new problem/* Refusal */.P({ code, message: `${host}: ${what}`, ...values, remedy: remedies[code] }) };
/** Marks an error of the lookup hook, so that it is told apart from the resolver's own. */
class AddressRefused extends Error {
    name = 'AddressRefused';
    address;
    constructor(address) {
        super(`address ${address} is refused`);
        this.address = address;
    }
}
// OpenSSL's and Node's words for a certificate or handshake that is wrong.
const tlsCode = /^(ERR_TLS|ERR_SSL|EPROTO$|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|ERR_OSSL|INVALID_CA|HOSTNAME_MISMATCH|CRL_)/;
/** Sorts Node's error into a code; its message is dropped, since it may repeat what was sent. */
const explainFailure = function (host, error) {
    if (error instanceof problem/* Refusal */.P)
        return error;
    if (error instanceof AddressRefused)
        return httpFailure('HTTP_ADDRESS', host, 'the name leads to an address that may not be asked', {
            expected: 'a public address',
            received: error.address,
        });
    if (error instanceof Error && error.name === 'ProxyFailure')
        return httpFailure('HTTP_PROXY', host, error.message);
    const code = error?.code ?? '';
    if (tlsCode.test(code))
        return httpFailure('HTTP_TLS', host, `the TLS connection was refused (${code})`);
    if (code === 'ETIMEDOUT')
        return httpFailure('HTTP_TIMEOUT', host, 'no connection in time');
    return httpFailure('HTTP_UNREACHABLE', host, `no answer (${code === '' ? 'connection lost' : code})`);
};

// EXTERNAL MODULE: ./src/http/proxy.ts
var http_proxy = __webpack_require__(57856);
// EXTERNAL MODULE: ./src/http/tunnel.ts
var tunnel = __webpack_require__(56856);
;// CONCATENATED MODULE: ./src/http/client.ts








const parseUrl = function (text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw httpFailure('HTTP_URL', 'the request', 'its URL cannot be read');
    }
    if (url.protocol !== 'https:')
        throw httpFailure('HTTP_URL', url.host, `${url.protocol}// is not used`, { expected: 'https' });
    if (url.username !== '' || url.password !== '' || url.hash !== '')
        throw httpFailure('HTTP_URL', url.host, 'the URL holds a user name, a password or a fragment');
    return url;
};
/** A rule trusts one host, exactly as `URL.host` writes it (a port other than 443 is part of it). */
const isTrusted = function (rule, url) { return rule.kind === 'trusted' && rule.host === url.host };
const isAllowed = function (address, trusted) {
    const kind = classifyAddress(address);
    return kind === 'public' || (trusted && kind === 'private');
};
/** Checks what the name resolves to at the moment of connecting, so that DNS rebinding finds no gap. */
const checkedLookup = function (trusted) { return (hostname, options, callback) => {
    (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, addresses) => {
        if (error !== null)
            return callback(error, '', 0);
        const refused = addresses.find(({ address }) => !isAllowed(address, trusted));
        if (refused !== undefined)
            return callback(new AddressRefused(refused.address), '', 0);
        const [first] = addresses;
        if (options.all === true)
            return callback(null, addresses);
        return first === undefined
            ? callback(new AddressRefused('none'), '', 0)
            : callback(null, first.address, first.family);
    });
} };
/** Why a try gave no answer, for people; `host` alone is named. */
const explainFault = function (fault, request, host) {
    switch (fault.kind) {
        case 'late': {
            const seconds = request.timeout / 1000;
            return httpFailure('HTTP_TIMEOUT', host, `no whole answer in ${seconds} s`, { expected: `${seconds} s` });
        }
        case 'too large': {
            const expected = `at most ${request.maxBytes} bytes`;
            return httpFailure('HTTP_TOO_LARGE', host, 'the answer is too large', { expected });
        }
        case 'encoding':
            return httpFailure('HTTP_ENCODING', host, 'the answer has an encoding that was not asked for');
        case 'unpacking':
            return httpFailure('HTTP_ENCODING', host, 'the answer cannot be unpacked');
        case 'lost':
            return explainFailure(host, fault.error);
    }
};
/** One try, connection, answer and body within `timeout`. */
const sendOnce = async function (request, url, agent) {
    const outcome = await (0,exchange/* exchange */.c)({
        agent,
        method: request.method,
        host: (0,tunnel/* withoutBrackets */.o4)(url.hostname),
        port: url.port === '' ? 443 : Number(url.port),
        path: `${url.pathname}${url.search}`,
        headers: request.headers ?? {},
        body: request.body,
        maxBytes: request.maxBytes,
        patience: { whole: request.timeout },
        sent: request.sent,
    });
    if (outcome.kind === 'failed')
        return { refusal: explainFault(outcome.fault, request, url.host), unsent: outcome.unsent };
    const { status, headers, body } = outcome;
    return { response: { status, headers, body } };
};
/** Milliseconds that the answer asks to wait (RFC 9110 \u00a710.2.3: seconds or a date); undefined when it does not. */
const retryAfter = function (response, clock) {
    const value = response.headers['retry-after'];
    if (value === undefined)
        return undefined;
    if (/^\d{1,6}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - clock.now());
};
const wantsAnother = function (request, rule, outcome) {
    if ('response' in outcome)
        return rule.statuses.includes(outcome.response.status) || rule.again?.(outcome.response) === true;
    const transient = ['HTTP_TIMEOUT', 'HTTP_UNREACHABLE', 'HTTP_PROXY'].includes(outcome.refusal.problems[0].code);
    // RFC 9110 \u00a79.2.2: POST and PATCH may have had their effect although no answer came.
    return transient && (outcome.unsent || (request.method !== 'POST' && request.method !== 'PATCH'));
};
/**
 * The one client of the program: https only, no redirects, a deadline for every try, a cap on the decoded body, and a
 * check of the address at the time of connecting. Behind a proxy names are resolved there, and only literal addresses
 * can be checked here. Throws `Refusal`s HTTP_*.
 */
const createHttpClient = function (settings) {
    const { clock, random, proxy } = settings;
    const authorities = (0,http_authorities.withAuthorities)(settings.certificateAuthorities ?? []);
    // Read once: 150 certificates for every connection would cost more than the request.
    const tls = authorities === undefined ? {} : { secureContext: (0,external_node_tls_.createSecureContext)({ ca: authorities, minVersion: 'TLSv1.2' }) };
    // One pool per rule: a connection that was allowed for a trusted host serves nobody else.
    const pools = {
        trusted: (0,exchange/* openAgent */.Q)({ ...tls, lookup: checkedLookup(true) }),
        public: (0,exchange/* openAgent */.Q)({ ...tls, lookup: checkedLookup(false) }),
        proxied: proxy === undefined ? undefined : (0,exchange/* openAgent */.Q)(tls, { proxy: () => (0,tunnel/* readProxyAddress */.Xx)(proxy.url), authorities }),
    };
    const send = async (request) => {
        const url = parseUrl(request.url);
        const trusted = isTrusted(request.addresses, url);
        if (classifyAddress(url.hostname) !== undefined && !isAllowed(url.hostname, trusted))
            throw explainFailure(url.host, new AddressRefused(url.hostname));
        const direct = trusted ? pools.trusted : pools.public;
        const agent = (0,http_proxy/* isDirect */.c)(proxy, url) ? direct : (pools.proxied ?? direct);
        const { retry } = request;
        for (let tries = 1;; tries += 1) {
            const outcome = await sendOnce(request, url, agent);
            if (retry === undefined || tries >= retry.tries || !wantsAnother(request, retry, outcome)) {
                if ('response' in outcome)
                    return outcome.response;
                throw outcome.refusal;
            }
            const asked = 'response' in outcome ? retryAfter(outcome.response, clock) : undefined;
            const backoff = random() * Math.min(retry.maxDelay, retry.delay * 2 ** (tries - 1));
            await clock.sleep(asked === undefined ? backoff : Math.min(asked, retry.maxDelay));
        }
    };
    return Object.assign(send, {
        close: () => {
            for (const pool of Object.values(pools))
                pool?.destroy();
        },
    });
};


/***/ }),

/***/ 71823:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openAgent),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _tunnel_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56856);




/** Keeps connections and always checks certificates: NODE_TLS_REJECT_UNAUTHORIZED=0 only switches a default off. */
const openAgent = function (options, tunnel) {
    const agent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true, ...options, rejectUnauthorized: true, minVersion: 'TLSv1.2' });
    // The constructor takes no createConnection; the agent's own method is what makes a connection.
    if (tunnel !== undefined)
        Object.assign(agent, { createConnection: tunnelled(tunnel) });
    return agent;
};
const tunnelled = function (tunnel) { return (options, connected) => {
    const connection = async () => (0,_tunnel_js__WEBPACK_IMPORTED_MODULE_3__/* .connectThrough */ .EM)(tunnel.proxy(), options, tunnel.authorities);
    connection().then((socket) => connected?.(null, socket), (error) => connected?.(error));
    return undefined;
} };
/** Sends a request once. Redirects are not followed; a cut or oversized body is no answer. Never rejects. */
const exchange = function (outgoing) { return new Promise((settle) => {
    const { agent, method, host, port, path, body, patience } = outgoing;
    let connected = false;
    const finish = (outcome) => {
        clearTimeout(timer);
        settle(outcome);
    };
    const fail = (fault) => finish({ kind: 'failed', fault, unsent: !connected });
    const request = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)({
        agent,
        method,
        host,
        port,
        path,
        headers: {
            'user-agent': 'meshgate',
            'accept-encoding': 'gzip',
            ...outgoing.headers,
            ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...('silence' in patience ? { timeout: patience.silence } : {}),
    });
    const giveUp = () => {
        fail({ kind: 'late' });
        request.destroy();
    };
    const timer = 'whole' in patience ? setTimeout(giveUp, patience.whole) : undefined;
    request.once('timeout', giveUp);
    request.once('socket', (socket) => {
        connected = request.reusedSocket || !socket.connecting;
        if (!connected)
            socket.once('secureConnect', () => (connected = true));
    });
    request.once('finish', () => outgoing.sent?.());
    request.once('error', (error) => fail({ kind: 'lost', error }));
    request.once('response', (response) => {
        receive(response, outgoing.maxBytes).then((received) => {
            if (received.kind === 'answer')
                return finish(received);
            request.destroy();
            fail(received);
        }, (error) => {
            request.destroy();
            fail({ kind: 'lost', error });
        });
    });
    request.end(body);
}) };
const receive = async function (response, maxBytes) {
    const encoding = response.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity' && encoding !== 'gzip')
        return { kind: 'encoding' };
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > maxBytes)
            return { kind: 'too large' };
        chunks.push(chunk);
    }
    // Without this, an answer that is cut short looks like a short one.
    if (!response.complete)
        return { kind: 'lost', error: Object.assign(new Error('cut short'), { code: 'ECONNRESET' }) };
    const raw = Buffer.concat(chunks, size);
    const body = encoding === 'gzip' ? await unpack(raw, maxBytes) : raw;
    if (!Buffer.isBuffer(body))
        return body;
    return {
        kind: 'answer',
        status: response.statusCode ?? 0,
        headers: headersOf(response),
        body: body.toString('utf8'),
    };
};
const inflate = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip);
const unpack = async function (raw, maxBytes) {
    const options = { maxOutputLength: maxBytes };
    try {
        // A trip to the thread pool costs more than a small answer.
        return raw.length < 4096 ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzipSync)(raw, options) : await inflate(raw, options);
    }
    catch (error) {
        return { kind: error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : 'unpacking' };
    }
};
const headersOf = function (response) {
    const headers = Object.create(null);
    for (const [name, values] of Object.entries(response.headersDistinct))
        headers[name] = (values ?? []).join(', ');
    return headers;
};


/***/ }),

/***/ 56856:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ connectThrough),
/* harmony export */   N$: () => (/* binding */ ProxyFailure),
/* harmony export */   Xx: () => (/* binding */ readProxyAddress),
/* harmony export */   o4: () => (/* binding */ withoutBrackets)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);




/** The proxy could not be reached or would not connect; `code` says which, and the message names no credentials. */
class ProxyFailure extends Error {
    name = 'ProxyFailure';
    /** `PROXY_407`, `PROXY_ECONNREFUSED`, `PROXY_URL`. */
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/** Milliseconds. */
const timeout = 10_000;
/** A host of a URL as Node's connections take it. */
const withoutBrackets = function (host) { return host.replace(/^\[|\]$/g, '') };
/** Reads HTTPS_PROXY or a kubeconfig's `proxy-url`; without a scheme it is http, as in curl. Throws `ProxyFailure`. */
const readProxyAddress = function (text) {
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        throw new ProxyFailure('PROXY_URL', 'the address of the proxy is no URL');
    }
    if (!/^https?:$/.test(url.protocol))
        throw new ProxyFailure('PROXY_URL', `the proxy speaks ${url.protocol.slice(0, -1)}, and only http and https are spoken`);
    const secure = url.protocol === 'https:';
    const login = `${decode(url.username)}:${decode(url.password)}`;
    return {
        host: withoutBrackets(url.hostname),
        port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
        secure,
        ...(login === ':' ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
    };
};
const decode = function (text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
const refused = function (status) { return new ProxyFailure(`PROXY_${status ?? 0}`, `the proxy answered CONNECT with ${status ?? 0}`) };
const openTunnel = function (proxy, target, authorities) { return new Promise((resolve, reject) => {
    const options = {
        host: proxy.host,
        port: proxy.port,
        method: 'CONNECT',
        path: target,
        agent: false,
        timeout,
        headers: {
            host: target,
            ...(proxy.authorization === undefined ? {} : { 'proxy-authorization': proxy.authorization }),
        },
    };
    const sent = proxy.secure
        ? (0,node_https__WEBPACK_IMPORTED_MODULE_1__.request)({
            ...options,
            // Else Node takes the name out of the Host header, which is that of the tunnel's end.
            servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(proxy.host) === 0 ? proxy.host : '',
            rejectUnauthorized: true,
            ...(authorities === undefined ? {} : { ca: authorities }),
        })
        : (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(options);
    sent.once('timeout', () => sent.destroy(Object.assign(new Error('silent'), { code: 'ETIMEDOUT' })));
    sent.once('connect', (response, socket) => {
        if (response.statusCode === 200) {
            socket.setTimeout(0);
            return resolve(socket);
        }
        socket.destroy();
        reject(refused(response.statusCode));
    });
    sent.once('response', (response) => {
        response.destroy();
        reject(refused(response.statusCode));
    });
    sent.once('error', (error) => {
        const code = error.code ?? error.name;
        reject(new ProxyFailure(`PROXY_${code}`, `the proxy could not be reached (${code})`));
    });
    sent.end();
}) };
/**
 * Opens a CONNECT tunnel (RFC 9110 \u00a79.3.6) and TLS inside it; the proxy sees the host's name and nothing of the request.
 * Node 20 has no proxy of its own, and Node 24's is not asked for, so that both behave alike. `proxyAuthorities` are the
 * roots for an https proxy; host, port, `servername` and roots of the server inside stand in `options`.
 */
const connectThrough = async function (proxy, options, proxyAuthorities) {
    const host = options.host ?? '';
    const authority = `${host.includes(':') ? `[${host}]` : host}:${options.port ?? 443}`;
    const socket = await openTunnel(proxy, authority, proxyAuthorities);
    const name = options.servername ?? host;
    // RFC 6066 \u00a73: no address in server_name; the certificate is compared with `host` then.
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ ...options, host, socket, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(name) === 0 ? name : '' });
};


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 2898;
const ids = [2898];
const modules = {

/***/ 42898:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  command: () => (/* binding */ check_command)
});

// EXTERNAL MODULE: ./src/open/configuration.ts
var open_configuration = __webpack_require__(30950);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/identify-job.ts + 9 modules
var identify_job = __webpack_require__(91580);
;// CONCATENATED MODULE: ./src/open/identify-all.ts


/** The job's identity for each environment; everything that is wrong with any of them is told at once. */
const identifyAll = async function (run, projects, keysOf) {
    const identities = new Map();
    const problems = [];
    for (const { configuration, environments } of projects) {
        const keys = keysOf(configuration.protected);
        const locate = (configuration.base ?? configuration.head)?.locate;
        for (const environment of environments) {
            if (environment === undefined)
                continue;
            try {
                identities.set(environment, await (0,identify_job/* identifyJob */.c)(run, { environment, phase: 'check', keys, locate }));
            }
            catch (error) {
                if (!(error instanceof problem/* Refusal */.P))
                    throw error;
                problems.push(...error.problems);
            }
        }
    }
    const [first, ...rest] = withoutRepeats(problems);
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return identities;
};
/** What is wrong with the job is wrong for every environment; one telling is enough. */
const withoutRepeats = function (problems) { return [
    ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
] };

// EXTERNAL MODULE: ./src/open/no-configuration.ts
var no_configuration = __webpack_require__(15962);
// EXTERNAL MODULE: ./src/open/issuer-keys.ts + 1 modules
var issuer_keys = __webpack_require__(54163);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
;// CONCATENATED MODULE: ./src/open/local-comparison.ts

/** Tells a comparison of nothing, so that nobody takes its green for a review. */
const tellLocalComparison = async function (repository, revisions) {
    if (!(0,revision_units/* isWhole */.wP)(repository) || revisions.base === '')
        return revisions;
    const [before, after] = await Promise.all([
        repository.whole.list(revisions.base),
        repository.whole.list(revisions.head),
    ]);
    if ((0,revision_units/* changedPaths */.vl)(before, after).size > 0)
        return revisions;
    const because = revisions.note === undefined ? '' : ` (${revisions.note})`;
    return {
        ...revisions,
        note: `nothing was compared, since base and head hold the same files${because}, so that there is no change to judge; change a file, or name an older base, for example \`meshgate check --base HEAD~1\``,
        nothing: true,
    };
};

// EXTERNAL MODULE: ./src/open/unjudged.ts
var open_unjudged = __webpack_require__(78816);
// EXTERNAL MODULE: ./src/open/unjudged-files.ts
var unjudged_files = __webpack_require__(70242);
// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/follow-links.ts
var follow_links = __webpack_require__(57119);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/open/deliveries/deciding-files.ts + 2 modules
var deciding_files = __webpack_require__(14281);
// EXTERNAL MODULE: ./src/open/templates/feeding.ts + 1 modules
var feeding = __webpack_require__(9361);
;// CONCATENATED MODULE: ./src/open/reached/untouched.ts










/** Where a platform keeps what starts the job, and so its inputs. */
const pipelines = ['.github/**', '.gitlab/**', '.gitlab-ci.yml', '**/*.gitlab-ci.yml'];
/** Sources of rendered manifests, and of what is filled into them, that have no manifest's name. */
const sources = [
    ...opaque/* opaqueGlobs */.HD,
    '**/*.tgz',
    ...['**/Chart.lock', '**/.helmignore', '**/*.star', '**/*.env', '**/.env', '**/.env.*', '**/*.properties'],
    ...['**/*.toml', '**/*.sh', '**/*.bash', '**/*.tf', '**/*.tfvars', '**/*.hcl', '**/*.mk', '**/*.py', '**/*.ps1'],
    ...['**/*.in', '**/*.template', '**/*.groovy', '**/.circleci/**', '**/Taskfile*'],
    ...deciding_files/* decidingGlobs */.BW,
];
/**
 * How many files a change touches where none of them can matter to the verdict; undefined where one may, or where it is
 * not known. A change that may not matter is judged in full: this only ever saves work.
 *
 * What may matter: files of the globs of every environment at both revisions, the configuration and every path that it
 * names, the folders of the inputs, sources of rendered manifests, the files that start the job, and whatever is no
 * regular file (a link or a submodule can bring anything).
 */
const untouchedBy = async function (repository, revisions, inputs, configurations) {
    if (repository?.changes === undefined || revisions.base === '')
        return undefined;
    // Folders of two states come from earlier jobs: no revision says what is in them.
    if (inputs.before !== undefined || inputs.after !== undefined)
        return undefined;
    const changes = await repository.changes(revisions.base, revisions.head);
    // In a checkout without a change somebody looks at what stands there.
    if (changes === undefined || (changes.length === 0 && revisions.head === 'worktree'))
        return undefined;
    const matters = mayMatter(inputs, configurations);
    if (await touchesBuilt(repository, revisions.head, changes, configurations))
        return undefined;
    if (await mayLeadElsewhere(repository, revisions, globsOf(configurations)))
        return undefined;
    if (changes.some(matters))
        return undefined;
    return (await mayBeHanded(repository, revisions, changes)) ? undefined : changes.length;
};
/** What no pattern reaches a program may be handed by its name, whatever it is called. */
const mayBeHanded = async function (repository, { base, head }, changes) {
    if (changes.length === 0 || !(0,revision_units/* isWhole */.wP)(repository))
        return false;
    const paths = changes.map(({ path }) => path);
    const [{ isNoProse }, { isHanded }, { isOfMaker }, { isImported }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6751), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 29691)),
        __webpack_require__.e(/* import() */ 6185).then(__webpack_require__.bind(__webpack_require__, 76185)),
        __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 10673)),
        __webpack_require__.e(/* import() */ 4163).then(__webpack_require__.bind(__webpack_require__, 24163)),
    ]);
    const after = await repository.whole.list(head);
    if (await isNoProse(repository, { base, head, after }, paths))
        return true;
    if (await isOfMaker(repository, { head, after }, paths))
        return true;
    if (await isImported(repository, { head, after }, paths))
        return true;
    const asked = paths.filter((path) => (0,feeding/* mayFeed */.iZ)(path) || /\.txt$/i.test(path));
    return isHanded(repository, { base, head, after }, asked);
};
/**
 * Where units are found by themselves, or configured, a chart or kustomization may read files of any name in its folder, and what
 * links lead to. Prose beside them is read where something asks for it.
 */
const touchesBuilt = async function (repository, head, changes, configurations) {
    const isFound = configurations.some(({ protected: settings }) => (settings?.environments ?? []).length + (settings?.policies ?? []).length === 0 ||
        settings?.environments.some(({ unit }) => unit !== undefined) === true);
    if (!isFound || changes.length === 0 || !(0,revision_units/* isWhole */.wP)(repository))
        return false;
    const listing = await repository.whole.list(head);
    const prose = changes.map(({ path }) => path).filter((path) => /\.md$/i.test(path));
    const paths = changes.map(({ path }) => path).filter((path) => !prose.includes(path));
    const [{ isHelmfile }, { isProseTaken }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5895).then(__webpack_require__.bind(__webpack_require__, 35895)),
        Promise.all(/* import() */[__webpack_require__.e(6751), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 29691)),
    ]);
    // It takes files of any name and place.
    if (paths.length > 0 && listing.some(({ path }) => isHelmfile(path)))
        return true;
    const folders = new Set(listing.flatMap(({ path }) => ((0,templates/* buildFile */.J_)(path) === undefined ? [] : [(0,ports_repository/* folderOf */.yS)(path)])));
    const isBuilt = (path) => folders.has('') || (0,ports_repository/* withParents */.M2)(path).some((parent) => folders.has(parent));
    if (paths.some(isBuilt) || prose.some((path) => isBuilt(path) && /(?:^|\/)templates\//.test(path)))
        return true;
    if (folders.size === 0)
        return false;
    if (await isLedTo(repository, head, listing, { isBuilt, changed: changes.map(({ path }) => path) }))
        return true;
    // What a packed chart asks for is not searched for.
    const isPacked = listing.some(({ path }) => path.endsWith('.tgz') && isBuilt(path));
    return (prose.length > 0 &&
        ((isPacked && prose.some(isBuilt)) || (await isProseTaken(repository, { head, after: listing }, prose, isBuilt))));
};
/** Whether a link of a built folder, or with a manifest's name, leads to what changed. */
const isLedTo = async function ({ whole }, head, listing, { isBuilt, changed }) {
    const links = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    if (links.length === 0)
        return false;
    const decoder = new TextDecoder();
    const targets = new Map([...(await whole.read(head, links))].map(([path, target]) => [path, decoder.decode(target)]));
    return links.some((link) => {
        const { end } = (0,follow_links/* followLinks */.n)(link, targets);
        return ((isBuilt(link) || !/\.md$/i.test(link)) &&
            end !== undefined &&
            changed.some((path) => path === end || (0,revision_tree/* isInside */.FK)(path, end)));
    });
};
/** A link that the globs reach brings files of any place: what they are is settled where links are read. */
const mayLeadElsewhere = async function ({ whole }, { base, head }, globs) {
    if (whole === undefined)
        return false;
    const listed = globs.filter((glob) => !manifests_glob/* defaultGlobs */.Fq.includes(glob));
    const reaches = (0,manifests_glob/* globReach */.yv)(globs);
    const roots = listed.map(manifests_glob/* globRoot */.Hc);
    const isWithin = (path) => roots.some((root) => root === '' || (0,ports_repository/* isBelow */.Yw)(path, root));
    const listings = await Promise.all([whole.list(base), whole.list(head)]);
    return listings.flat().some(({ kind, path }) => kind !== 'file' && (reaches(path) || isWithin(path)));
};
const mayMatter = function (inputs, configurations) {
    const named = [...textsOf(configurations.map(({ base, head }) => [base, head])), ...inputs.config.split(',')]
        .map((text) => text
        .trim()
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/+$/, ''))
        .filter((text) => text !== '');
    const paths = new Set(named.filter((text) => !(0,manifests_glob/* isPattern */.Pt)(text)));
    const matches = (0,manifests_glob/* globMatcher */.fU)([
        ...globsOf(configurations),
        ...inputs.config.split(',').filter(manifests_glob/* isPattern */.Pt),
        ...pipelines,
        ...sources,
    ]);
    return ({ path, regular }) => !regular ||
        paths.has('.') ||
        matches(path) ||
        // Some tools take a manifest whose ending is in other letters than the globs name.
        (/\.(?:ya?ml|json)$/i.test(path) && !/\.(?:ya?ml|json)$/.test(path)) ||
        // A program, or an object under a name without an ending.
        !(0,ports_repository/* nameOf */.Vb)(path).includes('.') ||
        (0,templates/* buildFile */.J_)(path) !== undefined ||
        (0,ports_repository/* withParents */.M2)(path).some((one) => paths.has(one));
};
const globsOf = function (configurations) { return configurations.flatMap(({ base, head, protected: settings }) => [base, head].flatMap((config) => {
    const environments = [
        ...(settings?.environments ?? []),
        ...(config?.protected.environments ?? []),
    ];
    return (environments.length === 0 ? [undefined] : environments).flatMap((environment) => (0,policies/* policyFiles */.q)(environment, config?.protected).globs);
})) };
/** Every text of a configuration, whatever it is for: a setting that names a file is among them, also one that is new. */
const textsOf = function (value) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    const members = value instanceof Map ? [...value.values()] : Object.values(value);
    return members.flatMap(textsOf);
};

;// CONCATENATED MODULE: ./src/commands/check.ts











/**
 * `meshgate check`: who gains and who loses access by the change. Writes nothing to a cluster. A run that is refused
 * says so, and where, in the comment: no older verdict stands under a newer commit.
 */
const check = async function (run) {
    try {
        return await identifyAndJudge(run);
    }
    catch (thrown) {
        const problems = (0,outcome/* problemsOf */.GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        const { publishRefusal } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(2745), __webpack_require__.e(7874), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6847), __webpack_require__.e(2050), __webpack_require__.e(3238), __webpack_require__.e(5801)]).then(__webpack_require__.bind(__webpack_require__, 79652));
        await publishRefusal(run, problems);
        return (0,outcome/* refused */.J5)(problems);
    }
};
const identifyAndJudge = async function (run) {
    const folders = run.inputs.before !== undefined && run.inputs.after !== undefined;
    // Two folders on a person's own machine stand for two meshes; a configuration that lies nearby is about another one.
    const alone = folders && run.context.platform === 'local' && run.inputs.environment === undefined;
    const repository = alone ? undefined : await run.repository();
    const revisions = await revisionsOf(run, repository, folders);
    const projects = repository === undefined
        ? [withoutConfiguration(run.inputs)]
        : await (0,open_configuration/* readProjects */.VH)(repository, run.inputs.config, revisions, run.inputs.environment);
    for (const { configuration, environments } of projects) {
        (0,open_configuration/* guardBindings */.uQ)(configuration, environments);
        (0,open_configuration/* guardMoves */.cb)(configuration, environments);
    }
    // Two folders, and an upgrade, are about no change of the repository.
    const isAboutChange = !folders && run.istio === undefined;
    const configurations = projects.map(({ configuration }) => configuration);
    // An upgrade is judged by policies that nobody touched.
    const untouched = run.istio === undefined ? await untouchedBy(repository, revisions, run.inputs, configurations) : undefined;
    // Where names tell that nothing can matter, no tree is read; what nobody judges is told in the full review.
    const isForNobody = untouched !== undefined &&
        (await (await Promise.all(/* import() */[__webpack_require__.e(6751), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 29691))).isForPeople(repository, revisions));
    const unjudged = !isAboutChange || isForNobody ? open_unjudged/* nothingUnjudged */.kx : await (0,unjudged_files/* findUnjudged */.c)(run, repository, revisions, projects);
    // Without a list of files nobody has looked yet at what else the change may matter to: the units do.
    const isLookedAt = configurations.some(({ base, head }) => base !== undefined || head !== undefined);
    const isSilent = isLookedAt && (0,open_unjudged/* isNothing */.qv)(unjudged);
    if (untouched !== undefined && (isForNobody || isSilent)) {
        const { publishUntouched } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(2745), __webpack_require__.e(7874), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6847), __webpack_require__.e(2050), __webpack_require__.e(6664)]).then(__webpack_require__.bind(__webpack_require__, 2555));
        await publishUntouched(run, untouched, revisions);
        return (0,outcome/* fine */.Bs)();
    }
    // Every identity first: a job that is refused anywhere is seen by no API server.
    const identities = await identifyAll(run, projects, (settings) => (0,issuer_keys/* openKeys */.h)(run, settings, repository, revisions.base === '' ? revisions.head : revisions.base));
    // Whatever is needed from here on is loaded only now: the request for the token does not wait for it.
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(6524), __webpack_require__.e(6492)]).then(__webpack_require__.bind(__webpack_require__, 26492));
    return judge(run, { repository, revisions, projects, identities, unjudged });
};
const revisionsOf = async function ({ context, istio }, repository, folders) {
    if (repository === undefined)
        return { base: '', head: '' };
    const revisions = await repository.resolve(context.revisions);
    const isAboutChange = context.platform === 'local' && !folders && istio === undefined;
    return isAboutChange ? tellLocalComparison(repository, revisions) : revisions;
};
const withoutConfiguration = function ({ config, environment }) { return ({
    path: config,
    several: false,
    configuration: no_configuration/* noConfiguration */.U,
    environments: (0,open_configuration/* selectEnvironments */.fE)(no_configuration/* noConfiguration */.U, environment, config),
}) };
/** `1.28..1.31`; without its first version it goes on from the one that runs. */
const readUpgrade = function (given) {
    if (given === undefined)
        return undefined;
    const [from = '', to = '', ...more] = given.split('..');
    const known = (text) => {
        const version = (0,resolve_version/* readVersion */.$4)(text);
        return version !== undefined && (0,resolve_version/* isInTables */.T6)(version);
    };
    if (more.length === 0 && known(to) && (from === '' || known(from)))
        return { ...(from === '' ? {} : { from }), to };
    throw (0,command/* usage */.CI)('`--istio` takes two versions that meshgate knows', 'FROM..TO, from 1.20 to 1.31', given.slice(0, 80), 'For example: meshgate check --istio 1.28..1.31');
};
const check_command = (0,command/* defineCommand */.NB)({
    flags: {
        ...command/* inputFlags */.eJ,
        ...command/* folderFlags */.Ws,
        ...command/* audienceFlags */.CJ,
        base: command/* text */.Qq,
        istio: command/* text */.Qq,
        namespace: command/* text */.Qq,
        report: command/* text */.Qq,
        format: command/* text */.Qq,
    },
    read: (given) => {
        if ((given.text('before') === undefined) !== (given.text('after') === undefined))
            throw (0,command/* usage */.CI)('`--before` and `--after` go together', 'two folders', 'one', 'Give both folders, or neither to compare revisions of the repository.');
        return {
            base: given.written('base'),
            istio: readUpgrade(given.text('istio')),
            reports: { folder: given.text('report') },
        };
    },
    run: async (shell, line) => check(await shell.job(line)),
    help: `meshgate check: who gains and who loses access

  meshgate check                                  in a git checkout: all that the branch and the working tree change
  meshgate check --base main                      another base: a branch, tag or commit
  meshgate check --before DIR --after DIR         two folders of Kubernetes and Istio objects
  meshgate check --environment production --json  one environment of meshgate.yaml, as JSON on stdout
  meshgate check --format sarif > meshgate.sarif  one report on stdout; what people read stays on stderr

In a merge request of GitHub or GitLab it also comments there. It writes nothing to a cluster.

  --environment NAME    an environment of the configuration, or \`all\` (default)
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --before, --after     folders in place of the two revisions; read recursively, .yaml .yml .json, kind: List too
  --base REVISION       what to compare with (default: where HEAD left the default branch, else HEAD)
  --istio FROM..TO      what the same policies mean under another version of Istio: 1.28..1.31, or ..1.31 from the one that runs
  --namespace NAME      of objects that name none, where nothing in the repository says it (default: default)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --report DIR          writes report.html, plan.json, comment.md, meshgate.sarif and gl-code-quality-report.json there
  --format FORMAT       one report on stdout: markdown (the comment), sarif, codequality (GitLab's) or json
  --json                the same as --format json: {version, command, exitCode, errors, plans}
`,
});


/***/ }),

/***/ 15962:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ noConfiguration)
/* harmony export */ });
/** A repository without a meshgate.yaml, or one that is not asked. */
const noConfiguration = {
    protected: undefined,
    before: undefined,
    after: undefined,
    base: undefined,
    head: undefined,
    firstRun: false,
    changes: [],
};


/***/ }),

/***/ 70242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ findUnjudged)
/* harmony export */ });
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16918);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78816);


/**
 * A list of files says what a review is about, and leaves the rest of the repository out. What the change touches there is told,
 * so that nobody takes the green of the list for one of the whole change.
 */
const findUnjudged = async function (run, repository, revisions, projects) {
    const configurations = projects.map(({ configuration }) => configuration);
    // Nobody lists files: everything is read, or found by itself.
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(repository) ||
        revisions.base === '' ||
        configurations.every(({ base, head }) => base === undefined && head === undefined))
        return _unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingUnjudged */ .kx;
    const { searchUnjudged } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(3074), __webpack_require__.e(1088), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7341), __webpack_require__.e(4189), __webpack_require__.e(2457), __webpack_require__.e(6751), __webpack_require__.e(2572), __webpack_require__.e(5849), __webpack_require__.e(8895)]).then(__webpack_require__.bind(__webpack_require__, 39386));
    return searchUnjudged(run, repository, revisions, projects);
};


/***/ }),

/***/ 78816:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ak: () => (/* binding */ noFilesOfNamespaces),
/* harmony export */   kx: () => (/* binding */ nothingUnjudged),
/* harmony export */   qv: () => (/* binding */ isNothing)
/* harmony export */ });
const noFilesOfNamespaces = { files: [], standing: [], namespaces: new Set() };
const nothingUnjudged = {
    reasons: [],
    notes: [],
    beside: [],
    ofNamespaces: noFilesOfNamespaces,
    outside: [],
};
const isNothing = function ({ reasons, notes, beside, ofNamespaces, outside }) { return [reasons, notes, beside, ofNamespaces.files, outside].every((list) => list.length === 0) };


/***/ })

};

return { ids, modules }
})(),
(() => {
const id = 2929;
const ids = [2929,8770,9547,2243];
const modules = {

/***/ 78023:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionJob: () => (/* binding */ openActionJob)
/* harmony export */ });
/* harmony import */ var _ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12478);
/* harmony import */ var _ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13919);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94987);
/* harmony import */ var _identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48770);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25366);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(311);






/** The job of a step of the GitHub Action, main or post, and the command that its inputs name. */
const openActionJob = async function (env, output, report) {
    (0,_identity_unsafe_environment_js__WEBPACK_IMPORTED_MODULE_3__.refuseUnsafeEnvironment)(env, process.execArgv);
    const { command, inputs, token, caFile } = (0,_ci_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)('github', env);
    if (token !== undefined)
        output.mask(token);
    const run = await (0,_job_js__WEBPACK_IMPORTED_MODULE_4__.openJob)({
        platform: 'github',
        env,
        folder: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        output,
        inputs,
        token,
        createReview: ({ mergeRequest, ...context }, writer, http) => mergeRequest === undefined || writer === undefined
            ? undefined
            : (0,_ci_github_review_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHubReview */ .U)({ token: writer, http, context: { ...context, mergeRequest } }),
        createHttp: _http_client_js__WEBPACK_IMPORTED_MODULE_2__.createHttpClient,
        base: undefined,
        caFile,
        report,
        version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
    });
    return { command, run };
};


/***/ }),

/***/ 22929:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78023);
/* harmony import */ var _ci_create_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84983);
/* harmony import */ var _ci_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52243);
/* harmony import */ var _ci_noted_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40668);
/* harmony import */ var _ci_runner_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73682);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42898);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21690);
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31374);
/* harmony import */ var _errors_pages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68059);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12652);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(311);











const env = process.env;
/** The GitHub Action: reads the inputs, runs one command, and sets the exit code. */
const main = async function () {
    const { output, told } = (0,_ci_noted_output_js__WEBPACK_IMPORTED_MODULE_8__/* .noteResults */ .v)((0,_ci_create_output_js__WEBPACK_IMPORTED_MODULE_1__/* .createOutput */ .q)('github', env, { stderr: process.stderr }));
    const report = { folder: `${(0,_ci_files_js__WEBPACK_IMPORTED_MODULE_2__.temporaryFolder)('github', env)}/meshgate`, announce: true };
    let opened = false;
    const run = async () => {
        const { command, run } = await (0,_action_job_js__WEBPACK_IMPORTED_MODULE_0__.openActionJob)(env, output, report);
        opened = true;
        switch (command) {
            case 'check': {
                // A run that is cancelled or dies from here on has the post step take an older verdict back.
                (0,_ci_runner_files_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)(env, 'check', 'begun');
                const outcome = await (0,_commands_check_js__WEBPACK_IMPORTED_MODULE_4__.check)(run);
                (0,_ci_runner_files_js__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)(env, 'check', 'ended');
                return outcome;
            }
            case 'plan':
                return (await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(6524), __webpack_require__.e(6864)]).then(__webpack_require__.bind(__webpack_require__, 74483))).plan(run);
            case 'apply':
                return (await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(6524), __webpack_require__.e(8117), __webpack_require__.e(8431)]).then(__webpack_require__.bind(__webpack_require__, 78431))).apply(run);
            case 'revoke':
                return (await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(6524), __webpack_require__.e(8117), __webpack_require__.e(3514)]).then(__webpack_require__.bind(__webpack_require__, 71133))).revoke(run);
            case 'drift':
                return (await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(6847), __webpack_require__.e(5571), __webpack_require__.e(5169), __webpack_require__.e(6524), __webpack_require__.e(1950), __webpack_require__.e(8107)]).then(__webpack_require__.bind(__webpack_require__, 78107))).drift(run);
            case 'doctor':
                return (await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(3074), __webpack_require__.e(2745), __webpack_require__.e(1088), __webpack_require__.e(7874), __webpack_require__.e(1082), __webpack_require__.e(6878), __webpack_require__.e(7163), __webpack_require__.e(1173), __webpack_require__.e(5205), __webpack_require__.e(6840), __webpack_require__.e(4777), __webpack_require__.e(26), __webpack_require__.e(1964), __webpack_require__.e(7341), __webpack_require__.e(8840), __webpack_require__.e(5852)]).then(__webpack_require__.bind(__webpack_require__, 96480))).doctor(run, { nodeVersion: process.versions.node });
            default:
                throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .Refusal */ .P({
                    code: 'USAGE',
                    message: 'the input command names no command of the action',
                    where: { kind: 'input', name: 'command' },
                    expected: 'check, plan, apply, revoke, drift or doctor',
                    received: command.slice(0, 100),
                    remedy: 'Write `command: check` in a merge request, `command: apply` on the protected branch.',
                });
        }
    };
    const outcome = await (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .settle */ .G9)(async () => {
        const outcome = await run();
        await output.written();
        return outcome;
    }, output);
    if (!opened)
        await leaveRecord(output, report, outcome);
    if (!told.has('verdict'))
        await complete(output, report, outcome);
    // What went wrong after the verdict was told is no pass.
    else if (outcome.exitCode !== _errors_codes_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.fine)
        output.result('passed', 'false');
    await output.written();
    process.exitCode = outcome.exitCode;
};
/** A job that was refused before it was opened leaves its record, where it would have written. */
const leaveRecord = async function (output, report, outcome) {
    const { recordUnopenedJob } = await Promise.all(/* import() */[__webpack_require__.e(8117), __webpack_require__.e(2458)]).then(__webpack_require__.bind(__webpack_require__, 70839));
    const [command, auditAfter] = [env['INPUT_COMMAND'] ?? '', env['INPUT_AUDIT-AFTER']];
    await recordUnopenedJob({ platform: 'github', env, output, report, command, auditAfter, outcome });
};
/** A run without a verdict leaves every output all the same. */
const complete = async function (output, report, { exitCode, errors: problems, plans }) {
    const { completeOutputs } = await Promise.all(/* import() */[__webpack_require__.e(8818), __webpack_require__.e(2220), __webpack_require__.e(787), __webpack_require__.e(3265), __webpack_require__.e(6363), __webpack_require__.e(2745), __webpack_require__.e(7874), __webpack_require__.e(9611), __webpack_require__.e(9794), __webpack_require__.e(6847), __webpack_require__.e(2050), __webpack_require__.e(7249)]).then(__webpack_require__.bind(__webpack_require__, 98952));
    const files = (0,_ci_files_js__WEBPACK_IMPORTED_MODULE_2__.createFiles)('github', env, env['GITHUB_WORKSPACE'] ?? process.cwd());
    const command = (env['INPUT_COMMAND'] ?? 'check').slice(0, 40);
    await completeOutputs({ output, files, report, version: _version_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r, docsBase: (0,_errors_pages_js__WEBPACK_IMPORTED_MODULE_10__/* .docsOfRun */ .m)(env) }, { command, exitCode, problems, plans });
};
void main();


/***/ }),

/***/ 52243:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFiles: () => (/* binding */ createFiles),
/* harmony export */   removeSecret: () => (/* binding */ removeSecret),
/* harmony export */   temporaryFolder: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12652);
/* harmony import */ var _output_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69547);






/** The platform's own folder for temporary files: outside the workspace, emptied after the job. */
const temporaryFolder = function (platform, env) {
    const runner = env['RUNNER_TEMP'] ?? '';
    const builds = env['CI_BUILDS_DIR'] ?? '';
    if (platform === 'github' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(runner))
        return runner;
    if (platform === 'gitlab' && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(builds))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(builds, 'tmp');
    return (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
};
const largestFile = 64 * 1024 * 1024;
/**
 * Files that meshgate names. A secret gets a fresh folder (mode 0700) and file (0600), made exclusively; nothing is
 * written through a symbolic link. Throws a `Refusal`: TEMPORARY_FOLDER, OUTPUT_PATH.
 */
const createFiles = function (platform, env, workspace) { return ({
    writeSecret: async (name, text, before) => {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(name) !== name || name === '..' || name === '')
            throw new TypeError('a secret file is named by one word');
        const folder = temporaryFolder(platform, env);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true, mode: 0o700 });
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'meshgate-')), name);
            // A job that is cancelled from here on has its last step remove the file.
            await before?.(path);
            await writeNew(path, text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, 0o600);
            return path;
        }
        catch (error) {
            throw error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P ? error : temporaryProblem(folder, error);
        }
    },
    read: async (path) => {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        try {
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size > largestFile ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8');
        }
        catch {
            return undefined;
        }
    },
    write: async (path, text) => {
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__.refuseUnwritable)(workspace, path, 'file');
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(workspace, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file), { recursive: true }).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file));
        await (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseToLeave */ .Tg)(workspace, path, folder, 'file');
        await writeNew((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file)), text, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC, 0o644).catch((error) => {
            throw (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .pathProblem */ .z9)(path, (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error), 'file');
        });
    },
}) };
/** Removes a secret file with the folder that was made for it; false where the path is none of ours. Missing ones are fine. */
const removeSecret = async function (platform, env, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(folder) === temporaryFolder(platform, env) && (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder).startsWith('meshgate-');
    // The path comes back from a file that other steps can write.
    if (ours)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    return ours;
};
const writeNew = async function (path, text, flag, mode) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | flag, mode);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
};
const temporaryProblem = function (folder, error) { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P({
    code: 'TEMPORARY_FOLDER',
    message: 'a temporary file cannot be written',
    expected: `a folder that this job may write to: ${folder}`,
    received: (0,_output_path_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error),
    remedy: "Give the job's user write access to that folder, or let the platform name another one (RUNNER_TEMP, CI_BUILDS_DIR, TMPDIR).",
}) };


/***/ }),

/***/ 12478:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createGitHubReview)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58412);



const remedy = 'Give the job `permissions: pull-requests: write`. A merge request from a fork or of Dependabot gets a token that may only read; its review stands in the job summary.';
/**
 * The comments of a pull request through Octokit, which is loaded with the first request. Throws `ReviewForbidden` for
 * missing rights, `Refusal` REVIEW_FAILED or HTTP_* for everything else; never what Octokit throws, which holds headers.
 */
const createGitHubReview = function ({ token, context, http }) {
    const [owner = '', repo = ''] = context.repository.path.split('/');
    const { number } = context.mergeRequest;
    const connect = async () => {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        return getOctokit(token, {
            baseUrl: context.apiUrl,
            userAgent: 'meshgate',
            request: { fetch: (0,_fetch_over_http_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchOverHttp */ .T)(http, new URL(context.apiUrl).host) },
            log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
        });
    };
    let connection;
    const ask = async (what, request) => {
        const octokit = await (connection ??= connect());
        try {
            return await request(octokit);
        }
        catch (error) {
            throw explain(what, error);
        }
    };
    return {
        limit: 65_536,
        // GET /user is refused to the workflow's token; the viewer of GraphQL is not, and has the login that comments show.
        self: () => ask('ask for the own login', async (octokit) => {
            const answer = await octokit.graphql('query { viewer { login } }');
            return answer.viewer.login;
        }),
        list: () => ask('list the comments', async (octokit) => {
            const comments = await octokit.paginate(octokit.rest.issues.listComments, {
                owner,
                repo,
                issue_number: number,
                per_page: 100,
            });
            return comments.map(toComment).sort(byId);
        }),
        create: (body) => ask('create a comment', async (octokit) => {
            const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body });
            return toComment(data);
        }),
        update: (id, body) => ask('change a comment', async (octokit) => {
            await octokit.rest.issues.updateComment({ owner, repo, comment_id: Number(id), body });
        }),
        remove: (id) => ask('remove a comment', async (octokit) => {
            await octokit.rest.issues.deleteComment({ owner, repo, comment_id: Number(id) }).catch((error) => {
                // Another run of the same token removed it first.
                if (statusOf(error) !== 404)
                    throw error;
            });
        }),
        currentHead: () => ask('read the pull request', async (octokit) => {
            const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
            return data.head.sha;
        }),
    };
};
const toComment = function (comment) { return ({ id: String(comment.id), author: comment.user?.login ?? '', body: comment.body ?? '' }) };
/** Ids grow with time, and a later page may repeat what moved. */
const byId = function (one, other) { return Number(one.id) - Number(other.id) };
const statusOf = function (error) { return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined };
const explain = function (what, error) {
    const refusal = refusalWithin(error);
    if (refusal !== undefined)
        return refusal;
    const status = statusOf(error);
    // 404: the token may not see the repository, or the comment is gone.
    if (status === 401 || status === 403 || status === 404) {
        return new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u(`GitHub answered ${status}: this token may not ${what}`, remedy);
    }
    return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: `GitHub would not ${what}`,
        expected: 'a status below 300',
        received: status === undefined ? 'no answer that can be read' : String(status),
        remedy: 'Run the job again; the verdict and the report files do not depend on the comment.',
    });
};
/** Octokit wraps what `fetch` throws. */
const refusalWithin = function (error) {
    if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
        return error;
    return error instanceof Error && error.cause !== undefined ? refusalWithin(error.cause) : undefined;
};


/***/ }),

/***/ 69547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Tg: () => (/* binding */ refuseToLeave),
/* harmony export */   refuseUnwritable: () => (/* binding */ refuseUnwritable),
/* harmony export */   yl: () => (/* binding */ parentPath),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* unused harmony export leavesFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12652);




/** A path that a command was told to write to, and cannot. `received` is a reason of ours or a code of the file system. */
const pathProblem = function (path, received, target = 'folder') { return new _errors_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
    code: 'OUTPUT_PATH',
    message: `${path} cannot be written`,
    expected: `${target === 'file' ? 'a regular file' : 'a folder'} below the working folder, or an absolute path, without links${target === 'file' ? '' : ' and `..`'}`,
    received: received === 'ELOOP' ? 'a symbolic link' : received,
    remedy: remedyOf(path, received, target),
}) };
const remedyOf = function (path, received, target) {
    if (received === 'ELOOP' || /\blink\b/.test(received))
        return `Remove the link, or name another ${target}.`;
    if (leaves.includes(received))
        return `Name a ${target} below the working folder, for example ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) || 'report'}, or write the absolute path: it may lead anywhere.`;
    if (received === 'EACCES' || received === 'EPERM' || received === 'EROFS')
        return `Give the user of the job the right to write there, or name another ${target}.`;
    if (received === 'ENOTDIR' || received === 'EEXIST' || received === 'a file')
        return 'A file stands where a folder is needed: remove it, or name another path.';
    if (received.endsWith(isNotThere))
        return 'Name a folder that is there as the working folder: GITHUB_WORKSPACE or CI_PROJECT_DIR say which it is, and a job may have run elsewhere.';
    return `Name another ${target}.`;
};
const leavesFolder = 'a path that leaves the folder';
const parentPath = 'a path with `..`';
const isNotThere = ', which is not there';
const missingFolder = function (workspace) { return `the working folder ${workspace}${isNotThere}` };
const leaves = [leavesFolder, parentPath, 'the working folder itself'];
const isBelow = function (folder, root) { return folder === root || folder.startsWith(`${root}${root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? '' : node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) };
/** A relative path stays in the workspace, links of its folders included; an absolute one is a person's own word. */
const refuseToLeave = async function (workspace, path, folder, target) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path))
        return;
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace).catch(() => undefined);
    // A job may name a folder of another machine or of its container.
    if (root === undefined)
        throw pathProblem(path, missingFolder(workspace), target);
    if (!isBelow(folder, root))
        throw pathProblem(path, leavesFolder, target);
};
/**
 * Throws OUTPUT_PATH for a path that could not be written to, before any work is done for it. Makes nothing: what happens to
 * the path meanwhile is seen again when something is written.
 */
const refuseUnwritable = async function (workspace, path, target) {
    const wanted = target === 'file' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path)) : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const there = await deepestThere(wanted);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(there).catch(() => undefined);
    if (real === undefined)
        throw pathProblem(path, 'ELOOP', target);
    // What is not there yet stays below what is.
    await refuseToLeave(workspace, path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(real, wanted.slice(there.length)), target);
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(real)).isDirectory())
        throw pathProblem(path, 'ENOTDIR', target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => {
        throw pathProblem(path, codeOf(error), target);
    });
};
/** The path itself where something is there, a dead link too, else the nearest folder above it. */
const deepestThere = function (path) { return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(() => path, () => deepestThere((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))) };
/** By its member alone: an error of the file system need not be of this realm's class. */
const codeOf = function (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : 'an error';
};


/***/ }),

/***/ 48770:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnsafeEnvironment: () => (/* binding */ refuseUnsafeEnvironment)
/* harmony export */ });
/* unused harmony export unsafeEnvironment */
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

// Options of Node, and of V8 in it, by what they do before or beside the program. A star stands for any ending.
/** They load code or settings from elsewhere. */
const loading = [
    ...['--require', '--import', '--loader', '--experimental-loader', '--env-file', '--env-file-if-exists'],
    ...['--experimental-config-file', '--experimental-default-config-file', '--experimental-policy'],
    ...['--openssl-config', '--openssl-shared-config', '--snapshot-blob', '--security-revert'],
    ...['--inspect*', '--debug*', '--experimental-network-inspection', '--experimental-worker-inspection'],
];
/** They print or write what the process holds: keys of connections, its memory, its variables, its calls with their arguments. */
const writing = [
    ...['--tls-keylog', '--trace*', '--report*', '--experimental-report', '--diagnostic-dir'],
    ...['--cpu-prof*', '--heap-prof*', '--heapsnapshot*', '--prof*', '--perf*', '--ll-prof', '--log*', '--print-*'],
    ...['--abort-on-uncaught-exception', '--dump-*', '--gdbjit*', '--vtune*'],
];
/** They say where a warning comes from, and nothing else. */
const harmless = new Set(['--trace-warnings', '--trace-deprecation']);
/** As Node reads NODE_OPTIONS: split at spaces, double quotes removed wherever they stand, backslash inside them. */
const splitOptions = function (text) {
    const options = [];
    let current;
    let quoted = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        if (character === '\\' && quoted) {
            index += 1;
            current = (current ?? '') + (text[index] ?? '');
        }
        else if (character === '"') {
            quoted = !quoted;
            current ??= '';
        }
        else if (/\s/.test(character) && !quoted) {
            if (current !== undefined)
                options.push(current);
            current = undefined;
        }
        else
            current = (current ?? '') + character;
    }
    return current === undefined ? options : [...options, current];
};
/** Node takes an underscore for a dash, except in the first two characters; V8 takes one dash for two. */
const nameOf = function (option) { return (option.split('=')[0] ?? '').replace(/^-(?=[a-z]{2})/, '--').replaceAll('_', '-') };
const names = function (patterns, name) { return patterns.some((pattern) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)) };
/** What is wrong with an option; undefined for those that take no part in the program. */
const dangerOf = function (option) {
    const name = nameOf(option);
    if (harmless.has(name))
        return undefined;
    if (names(loading, name) || /^-r/.test(option))
        return 'loads code';
    return names(writing, name) ? 'writes what the process holds' : undefined;
};
/** Variables that do the same as such an option; a value that switches them off is none. */
const variables = [
    ['NODE_DEBUG', 'has Node print its requests, with the tokens in them'],
    ['NODE_DEBUG_NATIVE', 'has Node print what its connections carry'],
    ['NODE_V8_COVERAGE', 'has Node write a record of the run to a folder'],
    ['SSLKEYLOGFILE', 'has programs write the keys of their connections to a file'],
    ['NODE_COMPILE_CACHE', 'has Node run compiled code from a folder'],
    ['OPENSSL_CONF', 'has OpenSSL load settings and modules that a file names'],
];
const isSet = function (value) { return value !== undefined && value !== '' && value !== '/dev/null' };
const unsafeVariable = function (name, message, received, remedy) { return ({
    code: 'UNSAFE_ENV',
    message: `${name} ${message}`,
    where: { kind: 'input', name },
    expected: 'not set',
    received,
    remedy,
}) };
const unsafeOption = function (options, where, remedy) {
    const option = options.find((one) => dangerOf(one) !== undefined);
    const danger = option === undefined ? undefined : dangerOf(option);
    if (option === undefined || danger === undefined)
        return [];
    const message = where === 'NODE_OPTIONS'
        ? `NODE_OPTIONS ${danger === 'loads code' ? 'loads code into' : 'has a file or the log hold what is in'} every Node program of the job`
        : `Node was started with an option that ${danger}`;
    return [
        {
            code: 'UNSAFE_ENV',
            message,
            where: { kind: 'input', name: where },
            expected: 'no option that loads code, or that prints or writes what the process holds',
            received: option.split('=')[0] ?? '',
            remedy,
        },
    ];
};
/**
 * What an earlier step may have set to take part in this one, or to read what it holds (attack I06). NODE_EXTRA_CA_CERTS
 * stays a right of the runner's owner. `started` are the options that Node was started with, `process.execArgv`. No value is
 * repeated, except the name of the option.
 */
const unsafeEnvironment = function (env, started) { return [
    ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0'
        ? [
            unsafeVariable('NODE_TLS_REJECT_UNAUTHORIZED', 'is 0: it switches the check of certificates off', '0', 'Remove it. For a private certificate authority set NODE_EXTRA_CA_CERTS to its file on the runner.'),
        ]
        : []),
    ...variables.flatMap(([name, says]) => isSet(env[name])
        ? [unsafeVariable(name, says, 'set', `Set ${name} only for the step that needs it, not for the job.`)]
        : []),
    ...unsafeOption(splitOptions(env['NODE_OPTIONS'] ?? ''), 'NODE_OPTIONS', 'Set NODE_OPTIONS only for the step that needs it, not for the job.'),
    ...unsafeOption(started, 'node', 'Start `node dist/cli.js` without it.'),
] };
/** Throws UNSAFE_ENV. Called by the entries before anything else. */
const refuseUnsafeEnvironment = function (env, started) {
    const [first, ...rest] = unsafeEnvironment(env, started);
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ })

};

return { ids, modules }
})()
]
export const ids = chunks.flatMap(({ ids }) => ids)
export const modules = Object.assign({}, ...chunks.map(({ modules }) => modules))
