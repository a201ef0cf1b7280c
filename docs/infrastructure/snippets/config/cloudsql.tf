# PostgreSQL on Google Cloud: private address, TLS only, point-in-time recovery. Sizes, zones and backups are those of the tier.
terraform {
  required_version = ">= 1.6"
  required_providers {
    google = {
      source  = "hashicorp/google"
      version = "~> 7.0"
    }
  }
}

variable "environment" { type = string }
variable "region" { type = string }
variable "machine_tier" { type = string }
variable "disk_gb" { type = number }
variable "network_id" { type = string }
variable "regional" { type = bool }
variable "backups" { type = number }

resource "google_sql_database_instance" "main" {
  name                = "gymrats-${var.environment}"
  region              = var.region
  database_version    = "POSTGRES_17"
  deletion_protection = var.environment == "production"

  settings {
    edition           = "ENTERPRISE"
    tier              = var.machine_tier
    availability_type = var.regional ? "REGIONAL" : "ZONAL"
    disk_size         = var.disk_gb
    disk_autoresize   = true

    ip_configuration {
      ipv4_enabled    = false
      private_network = var.network_id
      ssl_mode        = "ENCRYPTED_ONLY"
    }

    backup_configuration {
      enabled                        = true
      point_in_time_recovery_enabled = true
      backup_retention_settings {
        retained_backups = var.backups
      }
    }

    insights_config {
      query_insights_enabled = true
    }
  }
}

output "private_address" {
  value = google_sql_database_instance.main.private_ip_address
}
