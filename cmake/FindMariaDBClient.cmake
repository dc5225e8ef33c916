# The client library that Qt's MySQL driver uses on Debian: MariaDBClient::MariaDBClient.
find_path(MariaDBClient_INCLUDE_DIR ma_pvio.h PATH_SUFFIXES mariadb)
find_library(MariaDBClient_LIBRARY NAMES mariadb)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(MariaDBClient
  REQUIRED_VARS MariaDBClient_LIBRARY MariaDBClient_INCLUDE_DIR)
if(MariaDBClient_FOUND AND NOT TARGET MariaDBClient::MariaDBClient)
  add_library(MariaDBClient::MariaDBClient UNKNOWN IMPORTED)
  set_target_properties(MariaDBClient::MariaDBClient PROPERTIES
    IMPORTED_LOCATION ${MariaDBClient_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MariaDBClient_INCLUDE_DIR})
endif()
mark_as_advanced(MariaDBClient_INCLUDE_DIR MariaDBClient_LIBRARY)
