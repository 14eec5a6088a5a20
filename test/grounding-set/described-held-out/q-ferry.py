import matplotlib.pyplot as plt
months = ['Jan','Feb','Mar','Apr','May','Jun','Jul','Aug','Sep','Oct','Nov','Dec']
north = [12, 13, 16, 22, 30, 41, 55, 58, 39, 26, 15, 14]
island = [8, 8, 11, 18, 27, 38, 49, 62, 33, 19, 10, 9]
harbour = [20, 20, 21, 21, 22, 23, 24, 24, 22, 22, 21, 20]
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.plot(months, north, color='tab:blue', marker='o', label='North Quay')
ax.plot(months, island, color='tab:orange', marker='s', label='Island Loop')
ax.plot(months, harbour, color='tab:green', linestyle='--', label='Harbour Shuttle')
ax.set_title('Ferry passengers by route, 2023')
ax.set_ylabel('Passengers (thousands)')
ax.set_ylim(0, 70)
ax.grid(alpha=0.3)
ax.legend()
plt.show()
