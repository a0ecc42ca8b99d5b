package rar.model.publishedfile;

import rar.model.message.Sayable;

/** What is probably not meant of an identity. */
enum IdentityRemark implements Sayable {
    FIRST_UNCHECKED
}
