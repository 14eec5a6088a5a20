import matplotlib.pyplot as plt

area = [45, 60, 72, 85, 98, 110, 130, 150]
price = [180, 225, 250, 310, 335, 390, 440, 520]
age = [30, 22, 18, 12, 25, 8, 5, 2]

fig, ax = plt.subplots(figsize=(9, 6))
sc = ax.scatter(area, price, c=age, cmap='viridis', s=100, edgecolors='black')
cbar = plt.colorbar(sc)
cbar.set_label('Building Age (years)')
ax.set_title('Apartment Prices in Porto')
ax.set_xlabel('Floor Area (m²)')
ax.set_ylabel('Price (thousand EUR)')
plt.tight_layout()
plt.show()
