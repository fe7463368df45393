/** Tests of programs, by the custom of their languages: what they hold is applied nowhere. */
export const isTest = /\.(?:spec|test)\.[cm]?[jt]sx?$|_test\.(?:go|py|rb)$|(?:^|\/)test_[^/]*\.py$/
