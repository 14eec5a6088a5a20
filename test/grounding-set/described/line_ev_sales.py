import matplotlib.pyplot as plt

years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
norway = [45, 62, 73, 79, 77, 114, 138, 104]
sweden = [4, 6, 7, 15, 28, 57, 95, 112]
denmark = [1, 1, 2, 5, 14, 25, 31, 63]

plt.figure(figsize=(9, 6))
plt.plot(years, norway, marker='o', color='crimson', label='Norway')
plt.plot(years, sweden, marker='s', color='royalblue', linestyle='--', label='Sweden')
plt.plot(years, denmark, marker='^', color='darkorange', linestyle=':', label='Denmark')
plt.title('Electric Car Registrations in Scandinavia')
plt.xlabel('Year')
plt.ylabel('New registrations (thousands)')
plt.legend(title='Country')
plt.grid(True, alpha=0.4)
plt.tight_layout()
plt.show()
