import matplotlib.pyplot as plt

labels = ['Wind', 'Natural gas', 'Coal', 'Solar', 'Nuclear', 'Biomass', 'Hydro']
sizes = [31, 16, 23, 12, 6, 8, 4]
colors = ['skyblue', 'orange', 'dimgray', 'gold', 'purple', 'yellowgreen', 'navy']
explode = [0.08, 0, 0, 0, 0, 0, 0]
fig, ax = plt.subplots(figsize=(7, 7))
ax.pie(sizes, labels=labels, colors=colors, explode=explode, autopct='%1.0f%%', startangle=90)
ax.set_title('Electricity Generation by Source, 2023')
plt.savefig('energy_pie.png')
