// The package the build left in dist/app, read once for all package tests.
import path from 'node:path'
import { readBuiltPackage, type BuiltPackage } from '../../tools/package-checks/built-package.ts'

let built: BuiltPackage | undefined

/**
 * @returns the product's package
 * @throws Error naming `npm run build` when there is none
 */
export function productPackage(): BuiltPackage {
    built ??= readBuiltPackage(path.join(__dirname, '..', '..', 'dist', 'app'))
    return built
}
