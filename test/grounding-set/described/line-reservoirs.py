import matplotlib.pyplot as plt

months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
kestrel = [88, 92, 95, 93, 86, 78, 66, 55, 50, 58, 70, 81]
marlow = [74, 77, 80, 79, 75, 70, 63, 57, 52, 54, 60, 68]
pine = [60, 64, 69, 72, 71, 65, 52, 41, 34, 38, 47, 55]

plt.figure(figsize=(10, 6))
plt.plot(months, kestrel, marker='o', color='navy', label='Kestrel Dam')
plt.plot(months, marlow, marker='s', color='crimson', linestyle='--', label='Marlow Lake')
plt.plot(months, pine, marker='^', color='darkorange', linestyle=':', label='Pine Hollow')
plt.title('Reservoir Storage Through the Year')
plt.xlabel('Month')
plt.ylabel('Storage (% of capacity)')
plt.ylim(20, 100)
plt.grid(True)
plt.legend(loc='lower left')
plt.show()
